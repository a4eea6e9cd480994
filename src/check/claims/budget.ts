import { type Ledger, unitOf } from '../../facts/index.ts'
import { figuresOf } from '../context/columns.ts'
import type { Context } from '../context/context.ts'
import { claimSubjects, firstFigure, type Verdict } from './verdict.ts'

export function judgeBudget(
  ledger: Ledger,
  context: Context,
  within: boolean,
  clause: string,
): Verdict | undefined {
  for (const item of claimSubjects(ledger, context)) {
    const final = firstFigure(item, 'final')
    const named = clause.includes('年初')
      ? 'initial'
      : ((context.baseFresh ? context.base?.stage : undefined) ??
        (context.columnFresh ? context.column.stage : undefined))
    const initial = firstFigure(item, 'initial')
    const full = firstFigure(item, 'full-year')
    const budget = item.oneBudget || named === 'initial' ? initial : (full ?? initial)
    if (!final || !budget || unitOf(final) !== '万元') continue
    const over = final.value.gt(budget.value)
    // 预算 alone may mean the year-start budget as well; what holds for one of them is not refused.
    const other =
      !item.oneBudget && named === undefined && initial && initial !== budget
        ? final.value.gt(initial.value)
        : over
    return {
      holds: within ? !over || !other : over || other,
      facts: [final.fact, budget.fact],
      subject: item.label,
    }
  }
  return undefined
}

export function judgeDirection(context: Context, sign: 1 | -1, ledger: Ledger): Verdict | undefined {
  const { base } = context
  if (!base || base.previousPeriod || (!base.stage && !base.period)) return undefined
  for (const item of claimSubjects(ledger, context)) {
    if (item.kind === 'score' || (item.kind === 'indicator' && !context.fresh)) continue
    const earlier = base.item ? undefined : figuresOf(item, base)[0]?.figure
    if (!earlier) continue
    const columns = context.columnFresh ? figuresOf(item, context.column) : []
    const later = columns[0]?.figure ?? firstFigure(item, 'final')
    if (!later || later === earlier || unitOf(later) !== unitOf(earlier)) continue
    const last = context.bound.findLast((bound) => bound.item?.id === item.id)?.readings[0]?.figure
    const sides = [later, ...(last && unitOf(last) === unitOf(earlier) ? [last] : [])]
    const holds = sides.some((side) =>
      sign === 1 ? side.value.gt(earlier.value) : side.value.lt(earlier.value),
    )
    return { holds, facts: [later.fact, earlier.fact], subject: item.label }
  }
  return undefined
}
