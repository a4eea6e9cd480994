import type { Fact } from '../../schemas/fact.ts'
import { changeRate, type Derived, difference, perHead, ratio } from './derive.ts'
import type { Figure, LedgerItem } from './ledger.ts'

/**
 * The derived figures that reports use: changes on the year before, differences to the budget, execution and control
 * rates, shares of the total, amounts a head. Ids are `derived.item.what`.
 */
export function derivedFacts(items: readonly LedgerItem[]): Fact[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const staff = filled(byId.get('staff')?.figures.final)
  const found: (Derived | undefined)[] = []
  const printed: Figure[] = []
  for (const item of items) {
    if (item.unit !== '万元') continue
    const { id, label } = item
    const [prior, initial, full, final] = (['prior', 'initial', 'full-year', 'final'] as const).map((stage) =>
      filled(item.figures[stage]),
    )
    for (const figures of Object.values(item.figures)) {
      for (const figure of figures) if (figure.fact.formula) printed.push(figure)
    }
    if (final && prior) {
      found.push(difference(final, prior, `derived.${id}.change`, `${label}较上年增减额`))
      found.push(changeRate(final, prior, `derived.${id}.change-rate`, `${label}较上年增减率`))
    }
    if (full && initial) {
      found.push(difference(full, initial, `derived.${id}.adjustment`, `${label}预算调整额`))
      found.push(changeRate(full, initial, `derived.${id}.adjustment-rate`, `${label}预算调整率`))
    }
    if (final && full) {
      found.push(ratio(final, full, `derived.${id}.execution-rate`, `${label}预算执行率`))
      found.push(difference(full, final, `derived.${id}.unspent`, `${label}结余额`))
    }
    if (final && initial) {
      found.push(
        difference(
          final,
          initial,
          `derived.${id}.over-budget`,
          `${label}较${item.oneBudget ? '预算' : '年初预算'}增减额`,
        ),
      )
      found.push(
        changeRate(
          final,
          initial,
          `derived.${id}.over-budget-rate`,
          `${label}较${item.oneBudget ? '预算' : '年初预算'}增减率`,
        ),
      )
      found.push(
        ratio(
          final,
          initial,
          `derived.${id}.budget-rate`,
          `${label}占${item.oneBudget ? '预算' : '年初预算'}的比例`,
        ),
      )
    }
    const whole = item.whole ? byId.get(item.whole) : undefined
    const total = filled(whole?.figures.final)
    if (final && whole && total)
      found.push(ratio(final, total, `derived.${id}.share`, `${label}占${whole.label}的比重`))
    if (final && staff && (id === 'public' || id === 'personnel'))
      found.push(perHead(final, staff, `derived.${id}.per-head`, `人均${label}`))
  }
  return [...printed, ...found.filter((figure) => figure !== undefined)].map(({ fact }) => fact)
}

function filled(figures: readonly Figure[] | undefined): Figure | undefined {
  return figures?.find(({ blank }) => !blank)
}
