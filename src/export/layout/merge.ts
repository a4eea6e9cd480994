import type { Row } from '../../../schemas/submission.ts'
import { cell } from './cells.ts'
import type { LaidCell } from './types.ts'

interface MergedColumn {
  id: string
  left: number
  right: number
}

/**
 * The cells of columns like 一级指标, row by row: each reaches down over the rows that leave it blank, until a cell to
 * the left of it begins anew.
 */
export function mergedCells(rows: readonly Row[], columns: readonly MergedColumn[]): LaidCell[][] {
  const laid: LaidCell[][] = rows.map(() => [])
  const open: (LaidCell | undefined)[] = columns.map(() => undefined)
  rows.forEach(({ cells }, index) => {
    let anew = false
    columns.forEach(({ id, left, right }, column) => {
      const text = cells[id] ?? ''
      const above = open[column]
      anew ||= text.trim() !== '' || above === undefined
      if (!anew && above) above.rows++
      else {
        const begun = cell(text, 'centred', { left, right })
        open[column] = begun
        laid[index]?.push(begun)
      }
    })
  })
  return laid
}
