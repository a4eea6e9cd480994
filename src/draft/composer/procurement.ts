import { percentage, ZERO } from '../../quantity/index.ts'
import { accountClauses, accountOf } from './account.ts'
import type { Source } from './source.ts'
import { percent, sentence } from './words.ts'

/** Procurement against its budget and the year before. */
export function procurement(source: Source): string {
  const account = accountOf(source, 'procurement')
  const { initial, final } = account
  if (final === undefined) return ''
  if (final.eq(ZERO) && !initial?.gt(ZERO)) return `${source.year}年度，本单位未发生政府采购支出。`
  const rate = initial?.gt(ZERO) ? percentage(final, initial) : undefined
  return `${source.year}年度，${sentence(...accountClauses(account))}${rate ? sentence(`政府采购金额决算数为预算数的${percent(rate)}`) : ''}`
}
