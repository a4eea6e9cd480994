import { type Decimal, ZERO } from '../../quantity/index.ts'
import type { Source } from './source.ts'
import { compared, money } from './words.ts'

/** The stages of one item, each where the tables say it. */
export interface Account {
  label: string
  prior?: Decimal
  initial?: Decimal
  final?: Decimal
}

export function accountOf(source: Source, item: string): Account {
  const account: Account = { label: source.label(item) }
  for (const stage of ['prior', 'initial', 'final'] as const) {
    const value = source.value(item, stage)
    if (value !== undefined) account[stage] = value
  }
  return account
}

/** Whether the year had neither budget nor spending for the item. */
export function idle({ initial, final }: Account): boolean {
  return (final?.eq(ZERO) ?? false) && (initial?.eq(ZERO) ?? true)
}

/** “公用经费决算数64.16万元，较预算数…减少…，较上年决算数…减少…”; nothing where the final account is not known. */
export function accountClauses({ label, prior, initial, final }: Account): string[] {
  if (final === undefined) return []
  if (final.eq(ZERO)) {
    const before = prior?.gt(ZERO) ? `上年决算数${money(prior)}` : undefined
    const stated = [initial?.gt(ZERO) ? `预算数${money(initial)}` : undefined, before].filter(
      (clause) => clause,
    )
    return stated.length > 0 ? [`${label}${stated.join('，')}`, '当年未发生支出'] : [`${label}未发生支出`]
  }
  const unplanned = initial?.eq(ZERO)
  const clauses = unplanned
    ? [`${label}年初未安排预算`, `实际支出${money(final)}`]
    : [`${label}决算数${money(final)}`]
  if (initial && !unplanned) clauses.push(compared(final, initial, '预算数'))
  if (prior) clauses.push(compared(final, prior, '上年决算数'))
  return clauses
}

/** Over its budget, also where the budget is zero. */
export function overBudget({ initial, final }: Account): boolean {
  return (initial && final?.gt(initial)) ?? false
}

/** Items of 附件1 that were spent beyond their budgets. */
export function overrunItems(source: Source): string[] {
  return ['three-public', 'public', 'office', 'utilities-travel', 'meetings-training', 'procurement'].filter(
    (item) => overBudget(accountOf(source, item)),
  )
}
