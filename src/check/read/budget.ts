import { changeRate, difference, type Ledger, stageName } from '../../facts/index.ts'
import { figuresOf } from '../context/columns.ts'
import type { Context } from '../context/context.ts'
import type { Reading } from '../context/readings.ts'
import { subjectsOf } from '../context/subjects.ts'
import { weaker } from './change.ts'

/** 结余, 节约: budget − final; 超支: final − budget. Per cents of the budget. */
export function readBalance(
  ledger: Ledger,
  context: Context,
  dimension: string,
  sign: 1 | -1 | 0,
): Reading[] {
  const readings: Reading[] = []
  for (const subject of subjectsOf(ledger, context)) {
    const { item } = subject
    const named = (context.baseFresh ? context.base?.stage : undefined) ?? context.whole?.column.stage
    // 较决算节约: there is nothing between a final account and itself.
    if (context.baseFresh && context.base?.stage === 'final') continue
    const full = figuresOf(item, { stage: 'full-year' })
    const initial = figuresOf(item, { stage: 'initial' })
    const budgets =
      named && named !== 'final'
        ? figuresOf(item, { stage: named })
        : full.length === 0
          ? initial
          : sign === -1
            ? [...full, ...initial]
            : full
    for (const [index, budget] of budgets.entries()) {
      for (const { figure: final } of figuresOf(item, { stage: 'final' })) {
        if (budget.figure === final) continue
        const change =
          dimension === 'rate' ? changeRate(final, budget.figure) : difference(final, budget.figure)
        if (!change) continue
        readings.push({
          figure: change,
          strength: index === 0 ? subject.strength : weaker[subject.strength],
          direction: sign === 0 ? 0 : sign === 1 ? -1 : 1,
          item,
          rule: 'balance',
          measure: `${item.label}${sign === 1 ? '结余' : '超支'}（${stageName('final')}与${stageName(budget.stage)}之差）`,
        })
      }
    }
  }
  return readings
}

/** 追加, 调减, 预算调整率: full-year − initial. */
export function readAdjustment(
  ledger: Ledger,
  context: Context,
  dimension: string,
  sign: 1 | -1 | 0,
): Reading[] {
  const readings: Reading[] = []
  for (const subject of subjectsOf(ledger, context)) {
    for (const { figure: full } of figuresOf(subject.item, { stage: 'full-year' })) {
      for (const { figure: initial } of figuresOf(subject.item, { stage: 'initial' })) {
        if (full === initial) continue
        const change = dimension === 'rate' ? changeRate(full, initial) : difference(full, initial)
        if (change)
          readings.push({
            figure: change,
            strength: subject.strength,
            direction: sign,
            item: subject.item,
            rule: 'adjustment',
            measure: `${subject.item.label}预算调整`,
          })
      }
    }
    if (subject.item.id === 'basic-expenditure' && dimension === 'money') {
      for (const figure of ledger.item('adjustment')?.figures.final ?? []) {
        readings.push({
          figure,
          strength: subject.strength,
          direction: sign,
          item: subject.item,
          rule: 'adjustment',
          measure: figure.fact.label,
        })
      }
    }
  }
  return readings
}

/** 超编, 空编: staff − 编制. */
export function readQuota(ledger: Ledger, sign: 1 | -1 | 0): Reading[] {
  const item = ledger.item('staff')
  const [staff, quota] = [item?.figures.final?.[0], item?.figures.target?.[0]]
  if (!item || !staff || !quota) return []
  return [
    {
      figure: difference(staff, quota),
      strength: 'named',
      direction: sign,
      item,
      rule: 'quota',
      measure: `${staff.fact.label}与${quota.fact.label}之差`,
    },
  ]
}
