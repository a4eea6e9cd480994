import { type Ledger, unitOf } from '../../facts/index.ts'
import type { Context } from '../context/context.ts'
import type { Reading } from '../context/readings.ts'
import { scoped } from '../context/subjects.ts'
import { readAdjustment, readBalance } from '../read/budget.ts'
import { readChange } from '../read/change.ts'
import { readRate } from '../read/rate.ts'
import { readShare } from '../read/share.ts'
import { readValue } from '../read/value.ts'

/** What a percentage states, by the relation that the words before it announce. */

export function readRates(ledger: Ledger, context: Context): Reading[] {
  const { relation } = context
  switch (relation?.kind) {
    case 'direction':
      return [...readChange(ledger, context, 'rate', relation.sign), ...ownChange(ledger, context)]
    case 'balance':
      return readBalance(ledger, context, 'rate', relation.sign)
    case 'adjust':
      return readAdjustment(ledger, context, 'rate', relation.sign)
    case 'share':
      return readShare(ledger, context)
    case 'rate':
      return relation.verb && namesPercentage(context)
        ? [...readValue(ledger, context), ...readRate(ledger, context, true)]
        : readRate(ledger, context, relation.verb ?? false)
    default: {
      const values = readValue(ledger, context).filter(({ figure }) => unitOf(figure) === '%')
      if (values.length > 0) return values
      const { stage, period } = context.column
      // 为预算的111.28%, 是上年的6.14%: a column and no verb is a ratio to that column.
      if (context.columnFresh && (stage || period === 'prior') && stage !== 'target' && stage !== 'final')
        return readRate(ledger, { ...context, whole: { column: context.column } }, true)
      // 基本支出259.87万元（46.03%）: of what it is a share, or executed, is left to the reader.
      return context.bound.at(-1)?.dimension === 'money' && !context.fresh
        ? [...readShare(ledger, context), ...readRate(ledger, context, false)].map(
            (reading): Reading => ({ ...reading, strength: 'guessed' }),
          )
        : []
    }
  }
}

/** 票价降幅16.8%: what the indicator states is itself a change. */
function ownChange(ledger: Ledger, context: Context): Reading[] {
  return readValue(ledger, context)
    .filter(({ figure, item }) => item?.kind === 'indicator' && unitOf(figure) === '%')
    .map((reading) => ({ ...reading, strength: 'guessed' }))
}

/** Whether the thing just named has a percentage of its own: 党组织覆盖率完成100%. */
function namesPercentage(context: Context): boolean {
  if (!context.focus || !context.fresh) return false
  return scoped(context, context.focus).some(({ figures }) =>
    [...(figures.final ?? []), ...(figures.target ?? [])].some(({ fact }) => fact.unit === '%'),
  )
}
