import {
  type Derived,
  difference,
  type Figure,
  type FigureStage,
  type Ledger,
  type LedgerItem,
  signedSum,
  unitOf,
} from '../../facts/index.ts'
import { figuresOf } from '../context/columns.ts'
import type { Column, Context } from '../context/context.ts'
import type { Reading } from '../context/readings.ts'
import { scoped, subjectsOf } from '../context/subjects.ts'

/** The plain value of the subject in the column. */
export function readValue(ledger: Ledger, context: Context): Reading[] {
  const readings: Reading[] = []
  // 合计8.25万元，而上年是21.94万元: the parts of the sum in that column.
  const earlier = context.column.period === 'prior' ? totalIn(context, context.column) : undefined
  if (earlier) readings.push({ figure: earlier, strength: 'carried', rule: 'sum', measure: '合计' })
  for (const { item, strength: named } of subjectsOf(ledger, context)) {
    const strength = earlier ? 'guessed' : named
    const columns = columnsFor(context, item)
    for (const [index, column] of columns.entries()) {
      for (const { figure, stage } of figuresOf(item, column)) {
        if (readings.some((known) => known.figure === figure)) continue
        readings.push({
          figure,
          strength:
            index > 0 || (strength === 'carried' && isStated(context, item, stage)) ? 'guessed' : strength,
          item,
          stage,
          assumed: item.kind !== 'source' && !context.columnFresh && !context.column.stage,
          rule: item.kind === 'score' ? 'score' : 'stated-figure',
          measure: figure.fact.label,
        })
      }
    }
  }
  return readings
}

/** 较该项目自评得分99.34分高: of a project its score is meant where a score is written. */
export function scoredOf(
  ledger: Ledger,
  { unit }: Context,
  items: readonly LedgerItem[],
): readonly LedgerItem[] {
  if (unit?.dimension !== 'score') return items
  return items.map((item) =>
    item.kind === 'project' ? (ledger.item(`${item.project}.total-score`) ?? item) : item,
  )
}

/** What the sum just stated comes to in another column. */
function totalIn({ totalOf }: Context, column: Column): Derived | undefined {
  if (!totalOf || !(column.stage || column.period)) return undefined
  const parts = totalOf.map((item) => figuresOf(item, column)[0]?.figure)
  if (parts.length < 2 || parts.some((part) => part === undefined)) return undefined
  const terms = (parts as Figure[]).map((figure) => ({ figure, sign: 1 as const }))
  return signedSum('', '合计', unitOf(terms[0]?.figure as Figure), terms)
}

/** Whether this sentence has already stated it, rightly: a second figure without a subject of its own is something else. */
function isStated(context: Context, item: LedgerItem, stage: FigureStage): boolean {
  return context.bound.some((bound) => bound.agreed && bound.item?.id === item.id && bound.stage === stage)
}

/** The column named; else the one carried on, or the item's own default. A source of funds may be meant in any column. */
function columnsFor(context: Context, item: LedgerItem): Column[] {
  if (item.kind === 'source' && !context.columnFresh)
    return [
      ...(context.column.stage ? [] : [context.formerColumn]),
      context.column,
      {},
      { stage: 'full-year' },
      { stage: 'initial' },
    ]
  if (!context.columnFresh && !context.column.stage && context.formerColumn.stage)
    return [context.column, context.formerColumn]
  return context.among || context.columnFresh || !context.column.stage
    ? [context.column]
    : [context.column, {}]
}

/** 较上年5.21万元减少 …: the figure between 较 and the direction is the base's own. */
export function readBaseFigure(ledger: Ledger, context: Context): Reading[] {
  const { base } = context
  if (!base || base.previousPeriod) return []
  const total = base.item ? undefined : totalIn(context, base)
  if (total) return [{ figure: total, strength: 'carried', rule: 'sum', measure: '合计' }]
  const subjects = base.item
    ? scoredOf(ledger, context, scoped(context, base.item)).map((item) => ({
        item,
        strength: 'named' as const,
      }))
    : subjectsOf(ledger, context)
  return subjects.flatMap(({ item, strength }) =>
    figuresOf(item, base.stage || base.period ? base : {}).map(
      ({ figure, stage }): Reading => ({
        figure,
        strength,
        item,
        stage,
        rule: 'stated-figure',
        measure: figure.fact.label,
      }),
    ),
  )
}

/** The columns that one end of 由…增至… may be in: the one named, else earlier ones before 至 and later ones behind it. */
function endsOf({ column, columnFresh, to }: Context): Column[] {
  if (columnFresh && (column.stage !== undefined || column.period === 'prior')) return [column]
  if (to !== undefined) return [{ stage: 'final' }, { stage: 'full-year' }]
  const current = columnFresh && column.period === 'current'
  return [current ? { stage: 'final' } : { period: 'prior' }, { stage: 'initial' }, { stage: 'full-year' }]
}

/** 由 x 增至 y: x is an earlier column's, y a later one's, each by its own word where one is written. */
export function readFromTo(ledger: Ledger, context: Context): Reading[] {
  const columns = endsOf(context)
  const earlier = context.to ? context.bound.at(-1) : undefined
  return subjectsOf(ledger, context).flatMap(({ item, strength }) =>
    columns.flatMap((column) =>
      // A row with one budget has no other for 全年预算 to mean.
      (item.oneBudget && column.stage === 'full-year' ? [] : figuresOf(item, column)).map(
        ({ figure, stage }): Reading => {
          const stated: Reading = {
            figure,
            strength,
            item,
            stage,
            rule: 'stated-figure',
            measure: figure.fact.label,
          }
          // 由10万元减至12万元: both figures may be right and the word between them wrong.
          if (!context.to || !earlier?.figure || !earlier.agreed || unitOf(earlier.figure) !== unitOf(figure))
            return stated
          const change = difference(figure, earlier.figure)
          if (change.value.eq('0') || change.value.gt('0') === context.to > 0) return stated
          return {
            ...stated,
            figure: change,
            direction: context.to,
            rule: 'change',
            measure: `${figure.fact.label}较${earlier.figure.fact.label}的变动`,
          }
        },
      ),
    ),
  )
}

/** 完成目标60件的 …, 占总额120万元的 …: the figure between is the whole's own. */
export function readWhole(ledger: Ledger, context: Context): Reading[] {
  const { relation, whole } = context
  if ((relation?.kind !== 'rate' && relation?.kind !== 'share') || !whole) return []
  if (!whole.item && !whole.column.stage && !whole.column.period) return []
  const subjects = whole.item
    ? scoped(context, whole.item).map((item) => ({ item, strength: 'named' as const }))
    : subjectsOf(ledger, context)
  return subjects.flatMap(({ item, strength }) =>
    figuresOf(item, whole.column).map(
      ({ figure, stage }): Reading => ({
        figure,
        strength,
        item,
        stage,
        rule: 'stated-figure',
        measure: figure.fact.label,
      }),
    ),
  )
}
