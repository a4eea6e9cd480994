import { cell, labelled, onlyValue } from './cells.ts'
import type { KnownBlock } from './frame.ts'
import type { LaidRow } from './types.ts'

/** Blocks like 按收入性质分 and 按支出性质分, side by side: name above, “label：value” in each cell below. */
export function labelledRows(blocks: readonly KnownBlock[], left: number, width: number): LaidRow[] {
  const share = (width - left) / blocks.length
  const at = (index: number) => ({
    left: Math.round(left + share * index),
    right: Math.round(left + share * (index + 1)),
  })
  const height = Math.max(0, ...blocks.map(({ block }) => block.rows.length))
  return [
    { cells: blocks.map(({ block }, index) => cell(block.label, 'heading', at(index))) },
    ...Array.from({ length: height }, (_, line) => ({
      cells: blocks.map(({ block }, index) => {
        const row = block.rows[line]
        return cell(row ? labelled(row.label, onlyValue(block, row)) : '', 'words', at(index))
      }),
    })),
  ]
}
