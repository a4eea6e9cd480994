import type { Row } from './grid.ts'
import type { Heading } from './headings.ts'
import { isFigure } from './values.ts'

/**
 * Rows with fewer cells than their heading: cells are merged, or the first were left out, or the last. How many columns
 * to the right its cells belong.
 */

/** By the label, which stands before the first column of the heading. */
export function shiftByLabel(row: Row, heading: Heading, labelColumn: number): number {
  const shift = heading.first - 1 - labelColumn
  if (row.width >= heading.width || shift <= 0 || row.width + shift > heading.width) return 0
  // With a blank where the label would be merged, the cells stand where they belong.
  const crowded = row.cells.some(({ column }) => column > labelColumn && column < heading.first)
  return crowded || row.width + shift === heading.width ? shift : 0
}

/** By the cells: figures under columns of figures, words under columns of words. */
export function shiftByKind(row: Row, heading: Heading): number {
  let best = 0
  let least = Infinity
  for (let shift = 0; shift <= Math.max(0, heading.width - row.width); shift++) {
    const faults = countFaults(row, heading, shift)
    if (faults < least) {
      least = faults
      best = shift
    }
  }
  return best
}

function countFaults(row: Row, heading: Heading, shift: number): number {
  let faults = 0
  for (const { text, column } of row.cells) {
    const kind = heading.columns.get(column + shift)?.kind
    if (kind === undefined) faults += 2
    else if (kind === 'words') faults += isFigure(text) && text !== '无' ? 1 : 0
    else if (kind !== 'figure-or-words') faults += isFigure(text) ? 0 : 2
  }
  return faults
}
