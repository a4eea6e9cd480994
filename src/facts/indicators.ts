import type { Submission } from '../../schemas/submission.ts'
import { readCell } from '../quantity/index.ts'
import { attachmentKeys, type ReadCell } from './cells.ts'
import type { Indicator } from './ledger.ts'

/** The indicator lines of every table, merged cells of the first two levels carried down. Wholly blank lines are left out. */
export function readIndicators(submission: Submission, cells: ReadonlyMap<string, ReadCell>): Indicator[] {
  const indicators: Indicator[] = []
  for (const [attachment, table] of attachmentKeys(submission)) {
    let level1 = ''
    let level2 = ''
    for (const row of attachment.blocks.find(({ id }) => id === 'indicators')?.rows ?? []) {
      const text = (column: string) => row.cells[column]?.trim() ?? ''
      if (text('level-1')) {
        level1 = text('level-1').replace(/\s+/g, '')
        level2 = ''
      }
      if (text('level-2')) level2 = text('level-2').replace(/\s+/g, '')
      if (!['name', 'target', 'actual', 'points', 'score'].some((column) => text(column))) continue
      const id = `${table}.${row.id}`
      const points = cells.get(`${id}.points`)?.figure
      const score = cells.get(`${id}.score`)?.figure
      indicators.push({
        id,
        table,
        attachment: `附件${attachment.number}`,
        level1,
        level2,
        name: text('name').replace(/\s+/g, ''),
        target: readCell(text('target')),
        targetText: text('target'),
        actual: readCell(text('actual')),
        actualText: text('actual'),
        ...(points && !points.blank ? { points: points.value } : {}),
        ...(score && !score.blank ? { score: score.value } : {}),
        reason: text('reason'),
      })
    }
  }
  return indicators
}
