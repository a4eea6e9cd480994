import { linesOf } from '../text.ts'
import { type Column, em, measure, padding } from './measure.ts'

/** More rows than this say no more about what a table looks like. */
const rowsLooked = 200
/** Widths grow by half a character, and look this many halves ahead for a line that is saved. */
const step = em / 2
const ahead = 16
/** A line ends before what must not be parted: a number, or a sign before its stop. */
const ragged = 0.5

/** For each row how many lines each of its cells takes, as widths decide. */
class Heights {
  private readonly cells: number[][][]
  readonly lines: number[][]

  constructor(columns: readonly Column[], widths: readonly number[]) {
    const rows = Math.min(rowsLooked, Math.max(0, ...columns.map(({ texts }) => texts.length)))
    this.cells = columns.map(({ heading, texts }) =>
      [heading, ...Array.from({ length: rows }, (_, row) => texts[row] ?? '')].map((text) =>
        linesOf(text).map(measure),
      ),
    )
    this.lines = this.cells.map((_, column) => this.linesAt(column, widths[column] ?? 0))
  }

  linesAt(column: number, width: number): number[] {
    const room = Math.max(1, (width - padding) / em - ragged)
    return (this.cells[column] ?? []).map((lines) =>
      lines.reduce((total, length) => total + Math.max(1, Math.ceil(length / room)), 0),
    )
  }

  /** Lines saved of whole rows, and a little for those of cells, where another cell is as high. */
  saved(column: number, lines: readonly number[]): number {
    return lines.reduce((total, count, row) => {
      const own = this.lines[column]?.[row] ?? 0
      if (count >= own) return total
      const others = Math.max(0, ...this.lines.map((all, other) => (other === column ? 0 : (all[row] ?? 0))))
      return total + Math.max(0, own - Math.max(count, others)) + (own - count) / 20
    }, 0)
  }
}

/** The least widths, each widened for as long as that saves lines, where it saves the most for its room first. */
export function shortest(columns: readonly Column[], least: readonly number[], width: number): number[] {
  const widths = [...least]
  const heights = new Heights(columns, widths)
  for (;;) {
    const rest = width - widths.reduce((total, own) => total + own, 0)
    const best = { column: -1, extra: 0, worth: 0, lines: [] as number[] }
    for (const column of columns.keys()) {
      for (let halves = 1; halves <= ahead && halves * step <= rest; halves++) {
        const lines = heights.linesAt(column, (widths[column] ?? 0) + halves * step)
        const worth = heights.saved(column, lines) / halves
        if (worth > best.worth) Object.assign(best, { column, extra: halves * step, worth, lines })
      }
    }
    if (best.column < 0) return widths
    widths[best.column] = (widths[best.column] ?? 0) + best.extra
    heights.lines[best.column] = best.lines
  }
}
