import { asTimes, changeRate, difference, type Ledger, ratio, unitOf } from '../../facts/index.ts'
import type { Quantity, Token } from '../../prose/index.ts'
import type { Context, Relation } from '../context/context.ts'
import type { Reading } from '../context/readings.ts'
import { readAnyTarget, readOwnWords } from '../read/own-words.ts'
import { readScoreByWords } from '../read/score.ts'
import { wordsAround } from './around.ts'

/**
 * What a quantity states by its own words, where no word of the form is near: figures of prose cells and indicators. Money
 * is asked for only where a noun stands that the form does not know.
 */
export function statedByOwnWords(
  ledger: Ledger,
  context: Context,
  quantity: Quantity,
  tokens: readonly Token[],
  index: number,
  text: string,
): Reading[] {
  const { dimension } = quantity.unit
  if (dimension === 'points' || dimension === 'none') return []
  if (dimension === 'ratio' && context.relation?.kind !== 'times') return []
  const targets = aim(context, quantity)
  // 其余255件: what is left has no cell of its own.
  if (context.remainder) return []
  const each = context.relation?.kind === 'per-head' || context.relation?.kind === 'average'
  if (dimension === 'money' && !context.foreign && !each && targets !== 'only') return []
  const ofTarget =
    dimension === 'ratio' ||
    (dimension === 'rate' && (context.relation?.kind === 'rate' || context.relation?.kind === 'direction'))
  const words = context.ownName
    ? { all: context.ownName, own: context.ownName, negated: false }
    : wordsAround(text, tokens, index)
  if (dimension === 'score') return readScoreByWords(ledger, words, context.relation?.kind === 'deduct')
  const known = readOwnWords(ledger, ofTarget ? undefined : quantity.unit, words, targets)
  if (known.length === 0 && targets === 'only' && !context.relation)
    return readAnyTarget(ledger, quantity.unit)
  // A name out of a list is all that is said of its figure: where it is known, nothing else is meant.
  const sure = context.ownName ? known.filter(({ strength }) => strength !== 'guessed') : []
  const plain = sure.length > 0 ? sure : known
  if (
    context.summed ||
    context.relation?.kind === 'average' ||
    context.relation?.kind === 'per-head' ||
    context.from ||
    context.to !== undefined
  )
    return plain.map((reading) => ({ ...reading, strength: 'guessed' }))
  return context.relation ? related(context.relation, dimension, plain) : plain
}

/** Whether the words speak of targets: 5000亩的目标, ≥95%. */
function aim(context: Context, quantity: Quantity): 'none' | 'also' | 'only' {
  const stage = context.inBase ? context.base?.stage : context.column.stage
  if (stage === 'target') return 'only'
  return (context.baseFresh && context.base?.stage === 'target') ||
    quantity.approximation === 'at-least' ||
    quantity.approximation === 'at-most'
    ? 'also'
    : 'none'
}

/** 查阅接待比目标少14人次, 完成目标的82.5%: what an indicator known by its own words has to do with its target. */
function related(relation: Relation, dimension: string, plain: readonly Reading[]): Reading[] {
  if (relation.kind === 'times' && dimension === 'ratio') return timesTarget(plain)
  const compared =
    relation.kind === 'direction' ||
    relation.kind === 'balance' ||
    (relation.kind === 'rate' && dimension === 'rate')
  if (!compared) return [...plain]
  return plain.flatMap((reading): Reading[] => {
    const target = reading.item?.figures.target?.[0]
    const { figure, item } = reading
    if (reading.stage !== 'final' || !target || !item || unitOf(target) !== unitOf(figure)) return []
    // 客运票价平均降低16.8%: what the indicator states is itself a change.
    if (dimension === 'rate' && relation.kind === 'direction' && /[降减增升提]/.test(item.label))
      return [reading]
    const measure = `${item.label}实际完成值与年度指标值之比`
    const derived =
      dimension === 'rate'
        ? relation.kind === 'rate'
          ? ratio(figure, target)
          : changeRate(figure, target)
        : difference(figure, target)
    if (!derived) return []
    return [
      {
        ...reading,
        figure: derived,
        rule: 'change',
        measure,
        ...(relation.kind === 'rate' ? {} : { direction: relation.kind === 'balance' ? 0 : relation.sign }),
      },
    ]
  })
}

/** 是目标的1.22倍. */
function timesTarget(plain: readonly Reading[]): Reading[] {
  return plain.flatMap((reading): Reading[] => {
    const target = reading.item?.figures.target?.[0]
    const rate = target && reading.stage === 'final' ? ratio(reading.figure, target) : undefined
    return rate
      ? [{ ...reading, figure: asTimes(rate), rule: 'times', measure: `${reading.measure}与年度指标值之比` }]
      : []
  })
}
