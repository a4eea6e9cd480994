import { type Decimal, percentage, round, ZERO } from '../../quantity/index.ts'
import type { Source } from './source.ts'
import { percent } from './words.ts'

/** 年度资金总额: year-start budget, full-year budget, final account. */
export function fundStages(source: Source): [Decimal | undefined, Decimal | undefined, Decimal | undefined] {
  return [
    source.value('funds', 'initial'),
    source.value('funds', 'full-year'),
    source.value('funds', 'final'),
  ]
}

/** “预算执行率98.81%”; nothing where the full-year budget is zero or unknown. */
export function executionClause(full: Decimal | undefined, final: Decimal | undefined): string | undefined {
  const rate = full && final && percentage(final, full)
  // 预算执行率0% would say that nothing was spent.
  if (!rate || (round(rate, 2).eq(ZERO) && !final.eq(ZERO))) return undefined
  return `预算执行率${percent(rate)}`
}
