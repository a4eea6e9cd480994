import type { Row } from '../../../schemas/submission.ts'
import { points, size } from '../measures.ts'
import { cell, onlyValue, valueCell } from './cells.ts'
import type { Frame, KnownBlock } from './frame.ts'
import type { LaidRow } from './types.ts'

const secondLabel = points(6 * size.five)
const roomToWrite = points(46)

/** Labels with their values beside them: two to a row, the first alone where their number is odd. */
export function fieldRows({ block }: KnownBlock, { width, labelEnd }: Frame): LaidRow[] {
  const { rows } = block
  const middle = Math.round((labelEnd + width) / 2)
  const field = (row: Row, left: number, label: number, right: number) => [
    cell(row.label, 'label', { left, right: label }),
    valueCell(onlyValue(block, row), 'words', { left: label, right }),
  ]
  const laid: LaidRow[] = []
  for (let index = 0; index < rows.length; ) {
    const pair = rows.slice(index, index + (index === 0 && rows.length % 2 === 1 ? 1 : 2))
    const [first, second] = pair
    if (!first) break
    const cells = second
      ? [...field(first, 0, labelEnd, middle), ...field(second, middle, middle + secondLabel, width)]
      : field(first, 0, labelEnd, width)
    const blank = rows.length === 1 && onlyValue(block, first) === ''
    laid.push(blank ? { cells, height: roomToWrite } : { cells })
    index += pair.length
  }
  return laid
}
