import {
  asTimes,
  type Figure,
  type Ledger,
  type LedgerItem,
  perHead,
  ratio,
  stageName,
  unitOf,
} from '../../facts/index.ts'
import { figuresOf } from '../context/columns.ts'
import type { Column, Context } from '../context/context.ts'
import type { Reading } from '../context/readings.ts'
import { scoped, subjectsOf } from '../context/subjects.ts'

/** 预算执行率, 完成年初预算的 x%: final ÷ budget; the printed rate is a fact too. */
export function readRate(ledger: Ledger, context: Context, verb: boolean): Reading[] {
  const readings: Reading[] = []
  const named: Column =
    context.whole?.column.stage || context.whole?.column.period
      ? context.whole.column
      : context.columnFresh && context.column.stage && context.column.stage !== 'final'
        ? context.column
        : {}
  for (const subject of subjectsOf(ledger, context)) {
    const { item } = subject
    // 补助34个，执行率77.28%: money is executed, an indicator completed.
    const strength =
      item.kind === 'indicator' && context.relation?.funds ? ('guessed' as const) : subject.strength
    const base: Column =
      item.kind === 'indicator'
        ? { stage: 'target' }
        : named.period === 'prior'
          ? { period: 'prior' }
          : named.stage === 'initial'
            ? { stage: 'initial' }
            : named.stage === 'target'
              ? { stage: 'target' }
              : { stage: 'full-year' }
    for (const { figure: final } of figuresOf(item, { stage: 'final' })) {
      for (const { figure: budget, stage } of figuresOf(item, base)) {
        if (final === budget) continue
        const rate = ratio(final, budget)
        if (rate)
          readings.push({
            figure: rate,
            strength,
            item,
            stage: 'final',
            rule: 'execution-rate',
            measure: `${item.label}${stageName('final')}占${stageName(stage)}的比例`,
          })
      }
    }
    if (base.stage !== 'full-year') continue
    const cell =
      item.id === 'funds'
        ? ledger.figure('overall.funds.rate')
        : item.kind === 'project'
          ? ledger.figure(`${item.id}.funds.rate`)
          : undefined
    if (cell && !cell.blank)
      readings.push({ figure: cell, strength, item, rule: 'execution-rate', measure: cell.fact.label })
    if (!verb && (item.id === 'staff' || item.id === 'establishment')) {
      for (const figure of ledger.item('staff-control')?.figures.final ?? [])
        readings.push({ figure, strength, item, rule: 'execution-rate', measure: figure.fact.label })
    }
  }
  return readings
}

/** 是上年的 x 倍. */
export function readTimes(ledger: Ledger, context: Context): Reading[] {
  const column = context.whole?.column ?? {}
  const named = context.whole?.item
  const total = timesOfTotal(context)
  if (total.length > 0) return total
  const own: Column =
    context.column.stage && context.column.stage !== column.stage ? context.column : { stage: 'final' }
  return subjectsOf(ledger, context).flatMap(({ item, strength }) =>
    partsOf(context, item, own, column).flatMap((final) =>
      (named
        ? scoped(context, named).flatMap((whole) => figuresOf(whole, { stage: 'final' }))
        : figuresOf(item, column.stage || column.period ? column : { period: 'prior' })
      ).flatMap(({ figure: base }) => {
        const rate = final === base || unitOf(final) !== unitOf(base) ? undefined : ratio(final, base)
        return rate
          ? [
              {
                figure: asTimes(rate),
                strength,
                item,
                rule: 'times',
                measure: `${item.label}与${base.fact.label}之比`,
              },
            ]
          : []
      }),
    ),
  )
}

/** The item's figure in its column; and the one just stated: 增至2867.60万元，是年初的1.94倍. */
function partsOf({ bound }: Context, item: LedgerItem, own: Column, base: Column): Figure[] {
  const last = bound.at(-1)
  const stated =
    last?.item?.id === item.id && last.agreed && last.stage !== base.stage ? last.figure : undefined
  const figures = figuresOf(item, own).map(({ figure }) => figure)
  return stated && !figures.includes(stated) ? [stated, ...figures] : figures
}

/** 合计25.45万元，是会议培训费的4.8倍. */
function timesOfTotal({ formerTotal, total, whole }: Context): Reading[] {
  const sum = total ?? formerTotal
  const bases = whole?.item?.items.flatMap((item) => item.figures.final ?? []) ?? []
  return bases.flatMap((base): Reading[] => {
    const rate = sum && unitOf(sum) === unitOf(base) ? ratio(sum, base) : undefined
    return rate
      ? [
          {
            figure: asTimes(rate),
            strength: 'carried',
            rule: 'times',
            measure: `合计与${base.fact.label}之比`,
          },
        ]
      : []
  })
}

/** 人均: an amount ÷ the staff. */
export function readPerHead(ledger: Ledger, context: Context): Reading[] {
  const heads = ledger.item('staff')?.figures.final?.[0]
  if (!heads) return []
  // 按88人计算，人均4.90万元: by other heads than the unit's.
  const last = context.bound.at(-1)
  const others = last?.dimension === 'people' && !last.agreed
  return subjectsOf(ledger, context).flatMap(({ item, strength: named }) =>
    figuresOf(item, context.column).flatMap(({ figure }) => {
      const strength = others ? 'guessed' : named
      const amount = unitOf(figure) === '%' ? undefined : perHead(figure, heads)
      return amount
        ? [{ figure: amount, strength, item, rule: 'per-head', measure: `人均${item.label}` }]
        : []
    }),
  )
}
