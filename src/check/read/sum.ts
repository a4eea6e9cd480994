import { changeRate, type Derived, difference, type Figure, ratio, signedSum } from '../../facts/index.ts'
import type { Bound, Context } from '../context/context.ts'
import type { Reading } from '../context/readings.ts'

/** 合计: the figures stated in this sentence together, or the last few of them. */
export function readSum(context: Context): Reading[] {
  return sums(context.bound).map((total, index) => ({
    figure: total,
    strength: index === 0 && !context.fresh ? 'carried' : 'guessed',
    measure: '合计',
  }))
}

/** The sums of all, and of the last two, three and four amounts stated in the sentence. */
export function sums(bound: readonly Bound[]): Derived[] {
  const figures = bound.flatMap(({ figure, dimension }) =>
    figure && dimension !== 'rate' && dimension !== 'points' && dimension !== 'ratio' ? [figure] : [],
  )
  const totals: Derived[] = []
  for (const count of [figures.length, 2, 3, 4]) {
    if (count < 2 || count > figures.length || (count === figures.length && totals.length > 0)) continue
    const terms = figures.slice(-count).map((figure) => ({ figure, sign: 1 as const }))
    if (new Set(terms.map(({ figure }) => figure.fact.unit)).size === 1)
      totals.push(signedSum('', '合计', terms[0]?.figure.fact.unit ?? '', terms))
  }
  return totals
}

/**
 * What follows from two figures that the sentence has stated itself: one as a share of the other, their difference.
 * Possible, not said: it can support a figure and never refuses one.
 */
export function readPairs(context: Context, dimension: string): Reading[] {
  const figures = context.bound
    .filter(({ agreed, dimension: known }) => agreed && known !== 'points')
    .slice(-5)
    .flatMap(({ figure }) => figure ?? [])
  const readings: Reading[] = []
  for (let first = figures.length - 1; first >= 0; first--) {
    for (let second = figures.length - 1; second >= 0; second--) {
      const [one, other] = [figures[first], figures[second]] as [Figure, Figure]
      if (one === other || !sameUnit(one, other)) continue
      const change = dimension === 'rate' ? changeRate(one, other) : undefined
      const derived =
        dimension === 'rate' ? ratio(one, other) : first > second ? difference(one, other) : undefined
      if (derived)
        readings.push({
          figure: derived,
          strength: 'guessed',
          ...(dimension === 'rate' ? {} : { direction: 0 as const }),
          measure: '由文中两数推算',
        })
      if (change && context.relation?.kind === 'direction')
        readings.push({
          figure: change,
          strength: 'guessed',
          direction: context.relation.sign,
          measure: '由文中两数推算',
        })
    }
  }
  return readings
}

function sameUnit(one: Figure, other: Figure): boolean {
  return one.fact.unit === other.fact.unit
}
