import { percentage } from '../quantity/index.ts'
import { columnOf, computed, nameOf, plain, written } from './name.ts'
import type { Overrun } from './overruns.ts'
import { writeRate } from './rates.ts'
import type { Sighting } from './rule.ts'
import type { Tables } from './tables.ts'

/** Tells of one row spent over its budget: both figures, by how much, and the rate where there is a base for one. */
export function overrunSighting(tables: Tables, { budget, final }: Overrun): Sighting {
  const rate = percentage(final.value, budget.value)
  return {
    places: [final, budget],
    data: {
      cell: nameOf(tables, final),
      written: written(final),
      budgetColumn: columnOf(budget),
      budget: written(budget),
      gap: `${computed(final.value.minus(budget.value), [final, budget])}${final.fact.unit ?? ''}`,
      rate: rate ? writeRate(rate) : '',
    },
    actual: plain(final),
    formula: `${plain(final)} ≤ ${plain(budget)}`,
  }
}
