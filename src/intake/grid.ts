/**
 * What every source is brought to before the form is looked for in it: lines of prose and rows of cells, in their order,
 * over one text that the report can be cut from.
 */

/** A non-blank cell. A blank one is not kept; the columns tell where it was. */
export interface Cell {
  /** As written, outer blanks trimmed, line ends as \n. */
  text: string
  column: number
  /** Over how many columns it is merged, as far as the source says. */
  span: number
  /** Where it stands in the source, in Chinese. */
  place: string
}

export interface Row {
  kind: 'row'
  cells: Cell[]
  /** How many cells the row has, blank ones included. */
  width: number
  start: number
  end: number
}

export interface Line {
  kind: 'line'
  text: string
  place: string
  /** A blank line, or something other than a line, stands before it. */
  gap: boolean
  start: number
  end: number
}

/** The beginning of a sheet. */
export interface Break {
  kind: 'break'
  text: string
  start: number
  end: number
}

export type Piece = Row | Line | Break

export interface Grid {
  /** The text that `start` and `end` of the pieces count in. */
  text: string
  pieces: Piece[]
  /** What the source holds and does not show: hidden rows, columns, sheets and words. */
  hidden: { text: string; place: string }[]
}

/** Trims outer blanks, zero-width ones included. */
export function trimBlanks(text: string): string {
  return text.replace(/^[\s\u200b-\u200d\u2060]+/, '').replace(trailingBlanks, '')
}

// Looks at the end only: an unanchored `\s+$` would start again at every blank.
const trailingBlanks = /(?<![\s\u200b-\u200d\u2060])[\s\u200b-\u200d\u2060]+$/

export function isBlank(text: string): boolean {
  return !/[^\s\u200b-\u200d\u2060]/.test(text)
}

/** Line ends as \n. */
export function unifyLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
