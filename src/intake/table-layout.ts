import type { Cell } from './grid.ts'

const COLUMN_LIMIT = 1000

/** Places the cells of an HTML table by their spans: at which column each stands. */
export class TableLayout {
  private readonly table: number
  /** For how many more rows a column is covered by a cell from above. */
  private covered: number[] = []
  private cells: Cell[] = []
  private column = 0
  private row = 0
  private open = false

  constructor(table: number) {
    this.table = table
  }

  startRow(): void {
    this.open = true
    this.row++
  }

  add(text: string, span: number, rows: number): void {
    if (!this.open) this.startRow()
    this.skipCovered()
    const column = this.column
    const width = column + span <= COLUMN_LIMIT ? span : 1
    if (text !== '')
      this.cells.push({
        text,
        column,
        span: width,
        place: `表${this.table + 1} 第${this.row}行 第${column + 1}列`,
      })
    if (rows > 1) for (let covered = column; covered < column + width; covered++) this.covered[covered] = rows
    this.column += width
  }

  private skipCovered(): void {
    while ((this.covered[this.column] ?? 0) > 0) this.column++
  }

  finishRow(): { cells: Cell[]; width: number } | undefined {
    if (!this.open) return undefined
    this.skipCovered()
    const row = { cells: this.cells, width: Math.max(this.column, this.covered.length) }
    this.covered = this.covered.map((rows) => Math.max(0, (rows ?? 0) - 1))
    while ((this.covered.at(-1) ?? 1) === 0) this.covered.pop()
    this.cells = []
    this.column = 0
    this.open = false
    return row
  }
}
