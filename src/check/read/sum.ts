import {
  changeRate,
  type Derived,
  difference,
  type Figure,
  mean,
  perHead,
  ratio,
  signedSum,
  unitOf,
} from '../../facts/index.ts'
import { type Decimal, sum, ZERO } from '../../quantity/index.ts'
import { figuresOf } from '../context/columns.ts'
import type { Bound, Context, Mention } from '../context/context.ts'
import type { Reading } from '../context/readings.ts'
import { scoped } from '../context/subjects.ts'

/** 合计: the figures stated in this sentence together, or the last few of them. */
export function readSum(context: Context): Reading[] {
  const listed = context.pendingItems.length > 1 ? sumOfListed(context) : undefined
  if (listed) return [{ figure: listed, strength: 'named', rule: 'sum', measure: '合计' }]
  const added = context.pendingItems.length === 1 && context.pendingItems[0]?.joined === true
  const parts = added ? withNamed(context) : context.bound
  return sums(parts).map(({ total, slack }, index) => ({
    figure: total,
    slack,
    strength: index === 0 && !context.fresh ? 'carried' : 'guessed',
    rule: 'sum',
    measure: '合计',
  }))
}

/** …19.08万元，与公务接待费合计: the figure of the thing named is added to those stated, nearest first. */
function withNamed(context: Context): readonly Bound[] {
  const item = scoped(context, context.pendingItems[0] as Mention)[0]
  const figure = item && figuresOf(item, context.column)[0]?.figure
  if (!item || !figure) return context.bound
  const named: Bound = { readings: [], figure, agreed: true, slack: ZERO, item, dimension: 'money' }
  return [...context.bound.slice(-1), named]
}

/** A、B和C合计: the figures of what is listed, in the column named. */
function sumOfListed(context: Context): Derived | undefined {
  const figures = context.pendingItems.map(
    (mention) => scoped(context, mention).flatMap((item) => figuresOf(item, context.column))[0]?.figure,
  )
  if (figures.some((figure) => figure === undefined)) return undefined
  const terms = (figures as Figure[]).map((figure) => ({ figure, sign: 1 as const }))
  return new Set(terms.map(({ figure }) => unitOf(figure))).size === 1
    ? signedSum('', '合计', unitOf((terms[0] as { figure: Figure }).figure), terms)
    : undefined
}

/** The sums of all, and of the last two, three and four amounts stated in the sentence. */
export function sums(bound: readonly Bound[]): { total: Derived; slack: Decimal }[] {
  const parts = bound.flatMap(({ figure, dimension, slack }) =>
    figure && dimension !== 'rate' && dimension !== 'points' && dimension !== 'ratio'
      ? [{ figure, slack }]
      : [],
  )
  const totals: { total: Derived; slack: Decimal }[] = []
  for (const count of [parts.length, 2, 3, 4]) {
    if (count < 2 || count > parts.length || (count === parts.length && totals.length > 0)) continue
    const last = parts.slice(-count)
    const terms = last.map(({ figure }) => ({ figure, sign: 1 as const }))
    if (new Set(terms.map(({ figure }) => unitOf(figure))).size === 1)
      totals.push({
        total: signedSum('', '合计', unitOf((terms[0] as { figure: Figure }).figure), terms),
        slack: sum(last.map(({ slack }) => slack)),
      })
  }
  return totals
}

/** 平均98.47分, 平均每期70人次: the mean of the figures before, or one of them a unit of another. It can only support. */
export function readAverage(context: Context): Reading[] {
  const figures = context.bound.slice(-6).flatMap(({ figure, agreed }) => (figure && agreed ? [figure] : []))
  const readings: Reading[] = []
  const push = (figure: Derived | undefined) => {
    if (figure) readings.push({ figure, strength: 'guessed', rule: 'per-head', measure: '平均' })
  }
  for (const count of [figures.length, 2, 3, 4]) {
    const last = figures.slice(-count)
    if (count >= 2 && last.length === count && new Set(last.map(unitOf)).size === 1) push(mean(last))
  }
  for (const one of figures) for (const other of figures) if (one !== other) push(perHead(one, other))
  return readings
}

/**
 * What follows from two figures that the sentence has stated itself: one as a share of the other, their difference.
 * Possible, not said: it can support a figure and never refuses one.
 */
export function readPairs(context: Context, dimension: string): Reading[] {
  const { relation } = context
  if (relation?.kind === 'balance' || relation?.kind === 'adjust') return []
  const figures = context.bound
    .filter(({ agreed, dimension: known }) => agreed && known !== 'points')
    .slice(-5)
    .flatMap(({ figure }) => figure ?? [])
  const readings: Reading[] = []
  for (const [first, one] of figures.entries()) {
    for (const [second, other] of figures.entries()) {
      if (one === other || unitOf(one) !== unitOf(other)) continue
      const derived = pair(
        dimension,
        relation?.kind === 'direction' ? relation.sign : undefined,
        one,
        other,
        first > second,
      )
      if (derived) readings.push({ ...derived, strength: 'guessed', rule: 'sum', measure: '由文中两数推算' })
    }
  }
  return readings
}

/** For rates a change where the words say so, else a share; for all else the difference, the later minus the earlier. */
function pair(
  dimension: string,
  changed: 1 | -1 | 0 | undefined,
  one: Figure,
  other: Figure,
  later: boolean,
): Pick<Reading, 'figure' | 'direction'> | undefined {
  if (dimension === 'rate') {
    const figure = changed === undefined ? ratio(one, other) : changeRate(one, other)
    return figure && { figure, ...(changed === undefined ? {} : { direction: changed }) }
  }
  return later ? { figure: difference(one, other), direction: changed ?? 0 } : undefined
}
