import { asTimes, changeRate, difference, type Ledger, ratio, unitOf } from '../../facts/index.ts'
import type { Quantity, Token } from '../../prose/index.ts'
import type { Context, Relation } from '../context/context.ts'
import type { Reading } from '../context/readings.ts'
import { scoped } from '../context/subjects.ts'
import { readAdjustment, readBalance, readQuota } from '../read/budget.ts'
import { readChange } from '../read/change.ts'
import { readCount } from '../read/counts.ts'
import { readOwnWords } from '../read/own-words.ts'
import { readPoints } from '../read/points.ts'
import { readPerHead, readRate, readTimes } from '../read/rate.ts'
import {
  readDeduction,
  readExecutionScore,
  readNamedScore,
  readRowScore,
  readScoreByWords,
  readScoreOfRate,
} from '../read/score.ts'
import { readRatioBehind, readShare } from '../read/share.ts'
import { readAverage, readSum } from '../read/sum.ts'
import { readBaseFigure, readFromTo, readValue, readWhole } from '../read/value.ts'
import { countableAround, wordsAround } from './around.ts'

/** What a quantity may state by the words of the form around it: subject, column and relation. */
export function statedByWords(
  ledger: Ledger,
  context: Context,
  quantity: Quantity,
  tokens: readonly Token[],
  index: number,
): Reading[] {
  const { dimension } = quantity.unit
  const { relation } = context
  if (context.from || context.to !== undefined) return readFromTo(ledger, context)
  if (relation?.kind === 'average') return readAverage(context)
  const base = context.inBase && dimension !== 'points' ? readBaseFigure(ledger, context) : []
  if (context.inBase && dimension !== 'points' && relation?.kind !== 'direction') return base
  switch (dimension) {
    case 'points':
      if (relation?.kind === 'share') return []
      return readPoints(ledger, context, relation?.kind === 'direction' ? relation.sign : 0)
    case 'ratio':
      return relation?.kind === 'direction'
        ? readChange(ledger, context, 'ratio', relation.sign)
        : readTimes(ledger, context)
    case 'money': {
      const whole = readWhole(ledger, context)
      if (whole.length > 0) return whole
      const related = readMoneyRelation(ledger, context)
      if (related.length > 0) return [...base, ...related]
      return withSums(context, readValue(ledger, context))
    }
    case 'rate':
      return [...base, ...readRatioBehind(context, tokens, index), ...readRates(ledger, context)]
    case 'score':
      if (relation?.kind === 'deduct') return withSums(context, readDeduction(ledger, context))
      if (relation?.kind === 'direction') return readChange(ledger, context, 'score', relation.sign)
      if (relation?.kind === 'score') return readRowScore(ledger, context)
      if (relation?.kind === 'rate' && !context.deal) return readExecutionScore(ledger, context)
      return scoresOf(ledger, context)
    default: {
      if (relation?.kind === 'per-head') return readPerHead(ledger, context)
      const whole = readWhole(ledger, context)
      if (whole.length > 0) return whole
      const counted = countableAround(tokens, index)
      if (counted) return readCount(ledger, counted.of, counted.missing)
      if (relation?.kind === 'quota') return readQuota(ledger, relation.sign)
      if (relation?.kind === 'direction' || relation?.kind === 'balance')
        return [...base, ...readChange(ledger, context, dimension, relation.sign)]
      return withSums(context, readValue(ledger, context))
    }
  }
}

/**
 * 合计 in front of a figure: of the things listed without figures, of the figures stated before, or no more than a word for
 * the total of the one thing named.
 */
function withSums(context: Context, values: Reading[]): Reading[] {
  if (!context.summed) return values
  const listed = context.pendingItems.length > 1
  const sums = readSum(context)
  const added = !listed && context.pendingItems[0]?.joined === true && context.bound.length > 0
  const surest = listed
    ? 'named'
    : added
      ? 'carried'
      : context.pendingItems.length === 1
        ? 'guessed'
        : 'carried'
  const others = (reading: Reading): Reading =>
    surest === 'guessed' && !context.partial ? reading : { ...reading, strength: 'guessed' }
  return [
    ...sums.map((sum, index): Reading => ({ ...sum, strength: index === 0 ? surest : 'guessed' })),
    ...values.map(others),
  ]
}

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
  if (context.relation?.kind === 'per-head') return []
  const targets = aim(context, quantity)
  if (dimension === 'money' && !context.foreign && targets !== 'only') return []
  const ofTarget =
    dimension === 'ratio' ||
    (dimension === 'rate' && (context.relation?.kind === 'rate' || context.relation?.kind === 'direction'))
  const words = context.ownName
    ? { all: context.ownName, own: context.ownName, negated: false }
    : wordsAround(text, tokens, index)
  if (dimension === 'score') return readScoreByWords(ledger, words, context.relation?.kind === 'deduct')
  const known = readOwnWords(ledger, ofTarget ? undefined : quantity.unit, words, targets)
  // A name out of a list is all that is said of its figure: where it is known, nothing else is meant.
  const sure = context.ownName ? known.filter(({ strength }) => strength !== 'guessed') : []
  const plain = sure.length > 0 ? sure : known
  if (context.summed || context.relation?.kind === 'average')
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

function readMoneyRelation(ledger: Ledger, context: Context): Reading[] {
  const { relation } = context
  switch (relation?.kind) {
    case 'direction':
      return readChange(ledger, context, 'money', relation.sign)
    case 'balance':
      return readBalance(ledger, context, 'money', relation.sign)
    case 'adjust':
      return readAdjustment(ledger, context, 'money', relation.sign)
    case 'per-head':
      return readPerHead(ledger, context)
    default:
      return []
  }
}

function readRates(ledger: Ledger, context: Context): Reading[] {
  const { relation } = context
  switch (relation?.kind) {
    case 'direction':
      return readChange(ledger, context, 'rate', relation.sign)
    case 'balance':
      return readBalance(ledger, context, 'rate', relation.sign)
    case 'adjust':
      return readAdjustment(ledger, context, 'rate', relation.sign)
    case 'share':
      return readShare(ledger, context)
    case 'rate':
      return relation.verb && namesPercentage(context)
        ? [...readValue(ledger, context), ...readRate(ledger, context, true)]
        : readRate(ledger, context, relation.verb ?? false)
    default: {
      const values = readValue(ledger, context).filter(({ figure }) => unitOf(figure) === '%')
      if (values.length > 0) return values
      const { stage, period } = context.column
      // 为预算的111.28%, 是上年的6.14%: a column and no verb is a ratio to that column.
      if (context.columnFresh && (stage || period === 'prior') && stage !== 'target' && stage !== 'final')
        return readRate(ledger, { ...context, whole: { column: context.column } }, true)
      return []
    }
  }
}

/** Whether the thing just named has a percentage of its own: 党组织覆盖率完成100%. */
function namesPercentage(context: Context): boolean {
  if (!context.focus || !context.fresh) return false
  return scoped(context, context.focus).some(({ figures }) =>
    [...(figures.final ?? []), ...(figures.target ?? [])].some(({ fact }) => fact.unit === '%'),
  )
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

/** The score of what is named goes before the unit's own. */
function scoresOf(ledger: Ledger, context: Context): Reading[] {
  const named = readNamedScore(ledger, context)
  const values = [...readScoreOfRate(ledger, context), ...readValue(ledger, context)]
  return named.some(({ strength }) => strength === 'named')
    ? [...named, ...values.map((value): Reading => ({ ...value, strength: 'guessed' }))]
    : [...values, ...named]
}
