import { type FigureStage, type Ledger, type LedgerItem, ratio, unitOf } from '../../facts/index.ts'
import type { Token } from '../../prose/index.ts'
import { figuresOf } from '../context/columns.ts'
import type { Context } from '../context/context.ts'
import { isDerived, type Reading } from '../context/readings.ts'
import { scoped, subjectsOf } from '../context/subjects.ts'
import { sums } from './sum.ts'

/** 占 … 的 x%: part ÷ whole. */
export function readShare(ledger: Ledger, context: Context): Reading[] {
  const readings: Reading[] = []
  const named = context.whole?.item
  const column = context.whole?.column ?? {}
  readings.push(...shareOfSum(ledger, context), ...shareOfDerived(ledger, context), ...shareInSum(context))
  for (const subject of subjectsOf(ledger, context)) {
    const strength = readings.some((known) => known.strength === 'carried') ? 'guessed' : subject.strength
    const parts = partsOf(context, subject.item)
    const wholes: { item: LedgerItem; sure: boolean }[] = []
    if (named) for (const item of scoped(context, named)) wholes.push({ item, sure: true })
    else if (column.stage || column.period) {
      wholes.push({ item: subject.item, sure: true })
      // 占全年支出的: spending without more is the whole that the part belongs to.
      if (column.stage === 'final')
        for (let item = up(ledger, subject.item); item; item = up(ledger, item))
          wholes.push({ item, sure: true })
    } else {
      if (context.parent)
        for (const item of scoped(context, context.parent)) wholes.push({ item, sure: true })
      for (let item = up(ledger, subject.item); item; item = up(ledger, item))
        wholes.push({ item, sure: wholes.length === 0 })
    }
    for (const part of parts) {
      for (const { item: whole, sure } of wholes) {
        if (whole.id === subject.item.id && !column.stage && !column.period) continue
        const base =
          column.stage || column.period
            ? column
            : part.stage === 'prior'
              ? { period: 'prior' as const }
              : { stage: part.stage }
        for (const { figure } of figuresOf(whole, base)) {
          if (figure === part.figure || unitOf(figure) !== unitOf(part.figure)) continue
          const share = ratio(part.figure, figure)
          if (share)
            readings.push({
              figure: share,
              strength: sure ? strength : 'guessed',
              item: subject.item,
              stage: part.stage,
              rule: 'share',
              measure: `${subject.item.label}占${figure.fact.label}的比重`,
            })
        }
      }
    }
  }
  return readings
}

/** The part: in the column named; else in the one that this sentence has stated it in, and as the final account. */
function partsOf({ column, bound }: Context, item: LedgerItem): ReturnType<typeof figuresOf> {
  const stated = bound.findLast((one) => one.agreed && one.item?.id === item.id)
  const before =
    !column.stage && !column.period && stated?.stage && stated.figure && !isDerived(stated.figure)
      ? [{ figure: stated.figure, stage: stated.stage }]
      : []
  const stages = item.kind === 'source' && !column.stage ? [...new Set(bound.map(({ stage }) => stage))] : []
  const others = stages.flatMap((stage) =>
    (stage ? (item.figures[stage] ?? []) : []).map((figure) => ({ figure, stage: stage as FigureStage })),
  )
  const named = [...others, ...figuresOf(item, column)].filter(({ figure }) => figure !== before[0]?.figure)
  return [...before, ...named]
}

function up(ledger: Ledger, item: LedgerItem): LedgerItem | undefined {
  return item.whole ? ledger.item(item.whole) : undefined
}

/** 结余838.52万元，占全年预算的5.22%: the amount just worked out is the part. */
function shareOfDerived(_ledger: Ledger, context: Context): Reading[] {
  const last = context.bound.at(-1)
  const part = last?.figure
  const worked = last?.rule === 'balance' || last?.rule === 'change' || last?.rule === 'adjustment'
  if (context.fresh || !worked || !part || unitOf(part) !== '万元' || !last?.item) return []
  const { whole } = context
  const items = whole?.item ? scoped(context, whole.item) : [last.item]
  const column = whole?.column ?? {}
  if (!whole?.item && !column.stage && !column.period) return []
  return items.flatMap((item) =>
    figuresOf(item, column.stage || column.period ? column : { stage: 'final' }).flatMap(
      ({ figure }): Reading[] => {
        const share = unitOf(figure) === '万元' ? ratio(part, figure) : undefined
        return share
          ? [
              {
                figure: share,
                strength: 'carried',
                direction: 0,
                rule: 'share',
                measure: `占${figure.fact.label}的比重`,
              },
            ]
          : []
      },
    ),
  )
}

/** 两项合计占 …: the figures stated just before, together. */
function shareOfSum(ledger: Ledger, context: Context): Reading[] {
  const named = context.whole?.item
  const wholes = named ? scoped(context, named) : [ledger.item('funds')].filter((item) => item !== undefined)
  const readings: Reading[] = []
  for (const total of context.total
    ? [context.total]
    : context.summed
      ? sums(context.bound).map((found) => found.total)
      : []) {
    for (const whole of wholes) {
      for (const { figure } of figuresOf(whole, { stage: 'final' })) {
        const share = unitOf(total) === unitOf(figure) ? ratio(total, figure) : undefined
        if (share)
          readings.push({
            figure: share,
            strength: context.total ? 'carried' : 'guessed',
            rule: 'share',
            measure: `合计占${figure.fact.label}的比重`,
          })
      }
    }
  }
  return readings
}

/** 合计3759人，其中高血压患者占75.71%: a part in the sum that was stated of it. */
function shareInSum({ total, bound, whole }: Context): Reading[] {
  if (!total || whole?.item) return []
  return bound.flatMap(({ figure }): Reading[] => {
    const share =
      figure && figure !== total && unitOf(figure) === unitOf(total) ? ratio(figure, total) : undefined
    return share ? [{ figure: share, strength: 'guessed', rule: 'share', measure: '占合计的比重' }] : []
  })
}

/** 为采购预算150.00万元的97.90%: a share of the figure just before it. */
export function readRatioBehind(context: Context, tokens: readonly Token[], index: number): Reading[] {
  const link = tokens[index - 1]
  if (
    link?.type !== 'word' ||
    tokens[index - 2]?.type !== 'quantity' ||
    !link.meanings.some(({ kind }) => kind === 'of')
  )
    return []
  const whole = context.bound.at(-1)
  const parts = [context.bound.at(-2)?.figure, ...(whole?.item?.figures.final ?? [])]
  if (!whole?.figure) return []
  for (const part of parts) {
    if (!part || part === whole.figure || unitOf(part) !== unitOf(whole.figure)) continue
    const share = ratio(part, whole.figure)
    if (share)
      return [
        {
          figure: share,
          strength: 'carried',
          rule: 'share',
          measure: `${part.fact.label}占${whole.figure.fact.label}的比例`,
        },
      ]
  }
  return []
}
