import { sumOf } from './agree.ts'
import { computed, nameOf, plain, rowOf, terms, written } from './name.ts'
import type { Sighting } from './rule.ts'
import type { Sum } from './sums.ts'
import type { Tables } from './tables.ts'

/** Tells of one sum: the total as written, the parts with their values, what they add up to, and by how much it misses. */
export function reportSum(tables: Tables, { total, parts }: Sum, report: (sighting: Sighting) => void): void {
  const added = sumOf(parts)
  const figures = [total, ...parts]
  const unit = total.fact.unit ?? ''
  const addends = terms(parts)
  report({
    places: figures,
    data: {
      cell: nameOf(tables, total),
      written: written(total),
      sum:
        parts.filter(({ blank }) => !blank).length > 1
          ? `${addends} = ${computed(added, figures)}${unit}`
          : `${addends}${unit}`,
      gap: `${computed(added.minus(total.value).abs(), figures)}${unit}`,
    },
    expected: computed(added, figures),
    actual: plain(total),
    formula: `${rowOf(total)} = ${addends}`,
  })
}
