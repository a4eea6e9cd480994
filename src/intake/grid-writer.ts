import type { Cell, Grid, Piece } from './grid.ts'
import { trimBlanks } from './grid.ts'

/** Builds a grid and its text side by side, for sources that are no text themselves. */
export class GridWriter {
  lines = 0
  tables = 0
  private readonly hidden: Grid['hidden'] = []
  private readonly pieces: Piece[] = []
  private readonly texts: string[] = []
  private length = 0
  private readonly verbatim: boolean

  /** `verbatim`: the text keeps blank lines, and the outer blanks of others. */
  constructor({ verbatim }: { verbatim: boolean } = { verbatim: false }) {
    this.verbatim = verbatim
  }

  line(text: string, place: string): void {
    const trimmed = trimBlanks(text)
    if (trimmed === '') {
      if (this.verbatim) this.write(text)
      return
    }
    this.lines++
    const gap = this.pieces.at(-1)?.kind !== 'line'
    const span = this.write(this.verbatim ? text : trimmed)
    this.pieces.push({ kind: 'line', text: trimmed, place, gap, ...span })
  }

  row(cells: Cell[], width: number): void {
    this.pieces.push({ kind: 'row', cells, width, ...this.write(rowText(cells)) })
  }

  break(name: string): void {
    this.pieces.push({ kind: 'break', text: name, start: this.length, end: this.length })
  }

  /** Takes what is not shown, which is no part of the tables. */
  hide(text: string, place: string): void {
    const trimmed = trimBlanks(text)
    if (trimmed !== '') this.hidden.push({ text: trimmed, place: `${place}（隐藏）` })
  }

  private write(text: string): { start: number; end: number } {
    const start = this.length
    this.texts.push(text)
    this.length += text.length + 1
    return { start, end: start + text.length }
  }

  finish(): Grid {
    return { text: this.texts.join('\n'), pieces: this.pieces, hidden: this.hidden }
  }
}

/** More blank cells than this between two others are not written out; a sheet may have thousands in every row. */
const GAP_LIMIT = 40

/** Cells between tabs; a row of one cell as it is. */
function rowText(cells: Cell[]): string {
  if (cells.length <= 1) return cells[0]?.text ?? ''
  let text = ''
  let column = 0
  for (const cell of cells) {
    text +=
      '\t'.repeat(Math.min(GAP_LIMIT, Math.max(0, cell.column - column))) + cell.text.replace(/\n/g, ' ')
    column = cell.column
  }
  return text
}
