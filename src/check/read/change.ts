import {
  asTimes,
  changeRate,
  type Derived,
  difference,
  type Figure,
  type FigureStage,
  type Ledger,
  type LedgerItem,
  percentagePoints,
  signedSum,
  stageName,
  unitOf,
} from '../../facts/index.ts'
import { figuresOf } from '../context/columns.ts'
import type { Bound, Column, Context } from '../context/context.ts'
import { isDerived, type Reading } from '../context/readings.ts'
import { type Subject, scoped, subjectsOf } from '../context/subjects.ts'
import type { CheckRuleId } from '../rules.ts'
import { scoredOf } from './value.ts'

/** Readings of a quantity by the relation that the words before it announce. All of them are derived figures. */

type Staged = { figure: Figure; stage: FigureStage }

export const weaker = { named: 'carried', carried: 'guessed', guessed: 'guessed' } as const

/** 较上年减少 x 万元, 下降 x%, 增长 x 倍: the change from the base to this figure. */
export function readChange(ledger: Ledger, context: Context, dimension: string, sign: 1 | -1 | 0): Reading[] {
  const same = changeOfSame(context, dimension, sign)
  if (same) return [same]
  const readings: Reading[] = [
    ...changeOfTotal(context, dimension, sign),
    ...changeTogether(context, dimension, sign),
  ]
  for (const named of subjectsOf(ledger, context)) {
    // Behind a sum the change is the sum's, not the last part's.
    const subject: Subject = context.total || context.summed ? { ...named, strength: 'guessed' } : named
    for (const later of laterFigures(subject, context)) {
      for (const base of baseFigures(ledger, subject.item, context)) {
        if (later.staged.figure === base.staged.figure) continue
        if (unitOf(later.staged.figure) !== unitOf(base.staged.figure)) continue
        const change = changeOf(dimension, later.staged.figure, base.staged.figure)
        if (!change) continue
        const strength = later.sure && base.sure ? subject.strength : weaker[subject.strength]
        readings.push({
          figure: change,
          strength: base.sure ? strength : 'guessed',
          direction: sign,
          item: subject.item,
          stage: later.staged.stage,
          rule: 'change',
          measure: `${subject.item.label}${stageName(later.staged.stage)}较${stageName(base.staged.stage)}的变动`,
        })
      }
    }
  }
  return readings
}

/** 较上年减少9.87万元，下降34.51%: of the same two figures. */
function changeOfSame(context: Context, dimension: string, sign: 1 | -1 | 0): Reading | undefined {
  const last = context.bound.at(-1)
  const figure = last?.figure
  if (context.fresh || context.baseFresh || context.column.stage === 'target') return undefined
  if (context.focus && last?.item && !context.focus.items.includes(last.item)) return undefined
  if (!last?.agreed || !pairs.has(last.rule) || !figure || !('from' in figure) || figure.from.length !== 2)
    return undefined
  const [later, base] = figure.from as [Figure, Figure]
  if (unitOf(later) !== unitOf(base) || (dimension === 'rate') === (last.dimension === 'rate'))
    return undefined
  const change = changeOf(dimension, later, base)
  return change
    ? {
        figure: change,
        strength: 'carried',
        direction: sign,
        rule: 'change',
        measure: `${later.fact.label}较${base.fact.label}的变动`,
        ...(last.item ? { item: last.item } : {}),
        ...(last.stage ? { stage: last.stage } : {}),
      }
    : undefined
}

const pairs: ReadonlySet<CheckRuleId | undefined> = new Set(['change', 'adjustment', 'balance'])

/** 合计83.11万元，比上年减少7.59万元: the change of the parts together. */
function changeOfTotal({ total, totalOf, base }: Context, dimension: string, sign: 1 | -1 | 0): Reading[] {
  if (!total || !totalOf || !base || base.item || base.previousPeriod) return []
  const earlier = totalOf.map((item) => figuresOf(item, base)[0]?.figure)
  if (earlier.length < 2 || earlier.some((figure) => figure === undefined)) return []
  const terms = (earlier as Figure[]).map((figure) => ({ figure, sign: 1 as const }))
  const change = changeOf(dimension, total, signedSum('', '合计', unitOf(total), terms))
  return change
    ? [{ figure: change, strength: 'carried', direction: sign, rule: 'change', measure: '合计的变动' }]
    : []
}

/** A由5.60万元减至5.28万元，B由4.22万元减至3.46万元，合计少花1.08万元: of the things told, all or the last ones, together. */
function changeTogether(
  { summed, bound, told, base }: Context,
  dimension: string,
  sign: 1 | -1 | 0,
): Reading[] {
  if (!summed) return []
  const itemsOf = (list: readonly Bound[]) => [
    ...new Set(list.flatMap(({ item, agreed }) => (item && agreed && item.kind !== 'score' ? [item] : []))),
  ]
  const here = itemsOf(bound)
  const all = itemsOf([...told, ...bound])
  const groups = [...(here.length > 1 ? [here] : []), ...[2, 3, 4].map((count) => all.slice(-count))]
  const column: Column = base && (base.stage || base.period) ? base : { period: 'prior' }
  return groups.flatMap((items, index): Reading[] => {
    const later = items.map((item) => figuresOf(item, { stage: 'final' })[0]?.figure)
    const earlier = items.map((item) => figuresOf(item, column)[0]?.figure)
    const [total, before] = [together(later), together(earlier)]
    const change = total && before && changeOf(dimension, total, before)
    const strength = index === 0 && here.length > 1 ? 'carried' : 'guessed'
    return change
      ? [{ figure: change, strength, direction: sign, rule: 'change', measure: '合计的变动' }]
      : []
  })
}

function together(figures: readonly (Figure | undefined)[]): Derived | undefined {
  const known = figures.filter((figure) => figure !== undefined)
  if (known.length < 2 || known.length < figures.length || new Set(known.map(unitOf)).size > 1)
    return undefined
  const terms = known.map((figure) => ({ figure, sign: 1 as const }))
  return signedSum('', '合计', unitOf(known[0] as Figure), terms)
}

/** Every column that “this figure” may be in when it is compared: the one named, the one last stated, the final account. */
function laterFigures({ item }: Subject, context: Context): { staged: Staged; sure: boolean }[] {
  const found: { staged: Staged; sure: boolean }[] = []
  const add = (column: Column, sure: boolean) => {
    for (const staged of figuresOf(item, column))
      if (!found.some((known) => known.staged.figure === staged.figure)) found.push({ staged, sure })
  }
  // 采购18.73万元，为预算25.00万元的74.92%，较上年减少: what was spent, though the budget was told last.
  const spent = context.bound.some((bound) => bound.item?.id === item.id && bound.stage === 'final')
  const compared = context.base?.period === 'prior' || (spent && context.base?.stage !== undefined)
  const budgetTold = (stage: string | undefined) =>
    compared && !context.columnFresh && (stage === 'initial' || stage === 'full-year' || stage === 'budget')
  if (context.column.stage || context.column.period === 'prior')
    add(context.column, !budgetTold(context.column.stage))
  const last = context.bound.findLast((bound) => bound.item?.id === item.id)
  const stated =
    last?.figure && !isDerived(last.figure)
      ? last
      : context.bound.findLast((bound) => bound.agreed && mayBeOf(bound, item))
  if (stated?.figure && stated.stage !== 'prior' && stated.stage !== 'target')
    found.push({
      staged: { figure: stated.figure, stage: stated.stage ?? 'final' },
      sure: !budgetTold(stated.stage),
    })
  if (last?.stage && last.stage !== 'prior')
    add(last.stage === 'target' ? { stage: 'target' } : { stage: last.stage }, !budgetTold(last.stage))
  add({ stage: 'final' }, !found.some(({ sure }) => sure))
  if (item.figures['full-year']) add({ stage: 'full-year' }, false)
  return found
}

/** Whether a figure found in prose is also one that the cell of this indicator states among others. */
function mayBeOf({ readings, figure }: Bound, item: LedgerItem): boolean {
  return (
    item.kind === 'indicator' &&
    figure !== undefined &&
    !isDerived(figure) &&
    readings.some((reading) => reading.item?.id === item.id && reading.figure.value.eq(figure.value))
  )
}

/** The columns that may be compared with: the base named; else any earlier column, as a guess. */
function baseFigures(
  ledger: Ledger,
  item: LedgerItem,
  context: Context,
): { staged: Staged; sure: boolean }[] {
  const { base } = context
  if (base?.previousPeriod) return []
  const subject = base?.item ? scoredOf(ledger, context, scoped(context, base.item))[0] : item
  if (!subject) return []
  if (base && (base.stage || base.period || base.item)) {
    const column: Column = base.item && !base.stage && !base.period ? context.column : base
    return figuresOf(subject, column).map((staged) => ({ staged, sure: true }))
  }
  return (['prior', 'initial', 'full-year', 'target'] as FigureStage[]).flatMap((stage) =>
    (item.figures[stage] ?? []).map((figure) => ({ staged: { figure, stage }, sure: false })),
  )
}

function changeOf(dimension: string, later: Figure, base: Figure): Derived | undefined {
  if (dimension === 'rate') return changeRate(later, base)
  if (dimension === 'ratio') {
    const rate = changeRate(later, base)
    return rate && asTimes(rate)
  }
  if (dimension === 'points') return unitOf(later) === '%' ? percentagePoints(later, base) : undefined
  return difference(later, base)
}
