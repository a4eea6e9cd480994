import {
  asTimes,
  changeRate,
  type Derived,
  difference,
  type Figure,
  type Ledger,
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
import type { CheckRuleId } from '../rules.ts'

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

/** The line of totals in a pasted table: what the lines above state in this column, together. */
export function readColumnTotal(context: Context): Reading[] {
  const { table = [], cell } = context
  if (table[cell]?.relation?.kind === 'rate') {
    const at = (stages: readonly (string | undefined)[]) =>
      table.findLastIndex(({ column, relation }) => !relation && stages.includes(column.stage))
    const [final, budget] = [
      columnTotal(context, at(['final'])),
      columnTotal(context, at(['initial', 'budget', 'full-year'])),
    ]
    const rate = final && budget && ratio(final, budget)
    return rate ? [{ figure: rate, strength: 'named', rule: 'execution-rate', measure: '合计的执行率' }] : []
  }
  const total = columnTotal(context, cell)
  return total ? [{ figure: total, strength: 'named', rule: 'sum', measure: '合计' }] : []
}

function columnTotal({ columnFigures }: Context, cell: number): Derived | undefined {
  const figures = columnFigures.get(cell) ?? []
  if (figures.length === 0 || new Set(figures.map(unitOf)).size > 1) return undefined
  const terms = figures.map((figure) => ({ figure, sign: 1 as const }))
  return signedSum('', '合计', unitOf(figures[0] as Figure), terms)
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
  if (figures.some((figure) => figure === undefined) || new Set(figures).size < figures.length)
    return undefined
  const terms = (figures as Figure[]).map((figure) => ({ figure, sign: 1 as const }))
  return new Set(terms.map(({ figure }) => unitOf(figure))).size === 1
    ? signedSum('', '合计', unitOf((terms[0] as { figure: Figure }).figure), terms)
    : undefined
}

const compared: ReadonlySet<CheckRuleId | undefined> = new Set(['change', 'balance', 'adjustment', 'quota'])

/** The sums of all, and of the last two, three and four amounts stated in the sentence. */
export function sums(bound: readonly Bound[]): { total: Derived; slack: Decimal }[] {
  const amounts = bound.filter(
    ({ figure, dimension }) =>
      figure && dimension !== 'rate' && dimension !== 'points' && dimension !== 'ratio',
  )
  // 接诊38265人次，比目标多2265人次: neither the target, nor the year before, nor the difference is a part of what is added up.
  const stated = amounts.filter(
    ({ stage, rule }) => stage !== 'target' && stage !== 'prior' && !compared.has(rule),
  )
  const parts = (stated.length > 1 ? stated : amounts).flatMap(({ figure, slack }) =>
    figure ? [{ figure, slack }] : [],
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

/** 四个项目自评得分的平均值: over the project tables. */
export function readProjectsMean(ledger: Ledger, dimension: string): Reading[] {
  const scores = ledger.projects.flatMap(({ key }) => ledger.figure(`${key}.total.score`) ?? [])
  const figure = dimension === 'score' && scores.length > 1 ? mean(scores) : undefined
  if (!figure || scores.length < ledger.projects.length) return []
  return [{ figure, strength: 'guessed', rule: 'score', measure: '各项目自评得分的平均值' }]
}

/**
 * What follows from two figures that the sentence has stated itself: one as a share of the other, their difference.
 * Possible, not said: it can support a figure and never refuses one.
 */
export function readPairs(context: Context, dimension: string): Reading[] {
  const { relation } = context
  if (relation?.kind === 'balance' || relation?.kind === 'adjust') return []
  const known = (bound: readonly Bound[]) =>
    bound.filter((one) => one.agreed && one.dimension !== 'points').flatMap(({ figure }) => figure ?? [])
  // Only words that announce a relation reach back over a full stop.
  const announced = relation !== undefined || context.summed
  const figures = [...(announced ? known(context.told) : []), ...known(context.bound)].slice(
    announced ? -8 : -5,
  )
  const readings: Reading[] = context.summed ? pairSums(figures) : []
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

/** Sums of two and of three figures stated one after the other, others of another unit between. */
function pairSums(figures: readonly Figure[]): Reading[] {
  return [...Map.groupBy(figures, unitOf)].flatMap(([unit, same]) =>
    [2, 3].flatMap((count): Reading[] => {
      const last = same.slice(-count)
      if (last.length < count || unit === '%') return []
      const terms = last.map((figure) => ({ figure, sign: 1 as const }))
      return [
        { figure: signedSum('', '合计', unit, terms), strength: 'guessed', rule: 'sum', measure: '合计' },
      ]
    }),
  )
}

/** For rates a change where the words say so, else a share; for all else the difference, the later minus the earlier. */
function pair(
  dimension: string,
  changed: 1 | -1 | 0 | undefined,
  one: Figure,
  other: Figure,
  later: boolean,
): Pick<Reading, 'figure' | 'direction'> | undefined {
  if (dimension === 'ratio') {
    const rate = ratio(one, other)
    return rate && { figure: asTimes(rate) }
  }
  if (dimension === 'rate') {
    const figure = changed === undefined ? ratio(one, other) : changeRate(one, other)
    return figure && { figure, ...(changed === undefined ? {} : { direction: changed }) }
  }
  return later ? { figure: difference(one, other), direction: changed ?? 0 } : undefined
}
