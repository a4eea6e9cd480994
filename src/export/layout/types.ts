/**
 * How an attachment is laid out: tables of cells that know from where to where they reach, in twips from the left of the
 * text, and lines below. Nothing here knows Word.
 */

export interface LaidCell {
  text: string
  left: number
  right: number
  /** How many rows it is high; the rows below hold no cell in its place. */
  rows: number
  look: 'heading' | 'label' | 'words' | 'centred' | 'amount'
  /** No line between this cell and the one above it, or below it. */
  open?: 'above' | 'below'
}

export interface LaidRow {
  cells: LaidCell[]
  /** Stands again at the top of every page that the table reaches. */
  repeated?: true
  /** Room to write in by hand, in twips. */
  height?: number
}

export interface LaidTable {
  kind: 'table'
  rows: LaidRow[]
}

/** Text below a table: one line of entries (signatures), or a remark. */
export interface LaidText {
  kind: 'entries' | 'remark'
  texts: string[]
}

export type Laid = LaidTable | LaidText
