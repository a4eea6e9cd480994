import type { Ledger } from '../../facts/index.ts'
import type { Quantity, Token } from '../../prose/index.ts'
import type { Context } from '../context/context.ts'
import type { Reading } from '../context/readings.ts'
import { readAdjustment, readBalance, readQuota } from '../read/budget.ts'
import { readChange } from '../read/change.ts'
import { readCount } from '../read/counts.ts'
import { readAnyArea } from '../read/own-words.ts'
import { readPoints } from '../read/points.ts'
import { readPerHead, readTimes } from '../read/rate.ts'
import {
  readDeduction,
  readExecutionScore,
  readFullPoints,
  readNamedScore,
  readRowScore,
  readScoreOfRate,
} from '../read/score.ts'
import { readRatioBehind } from '../read/share.ts'
import { readAverage, readColumnTotal, readProjectsMean, readSum } from '../read/sum.ts'
import { readBaseFigure, readFromTo, readValue, readWhole } from '../read/value.ts'
import { countableAround } from './around.ts'
import { readRates } from './rates.ts'

/** What a quantity may state by the words of the form around it: subject, column and relation. */
export function statedByWords(
  ledger: Ledger,
  context: Context,
  quantity: Quantity,
  tokens: readonly Token[],
  index: number,
): Reading[] {
  const { relation } = context
  const dimension = dimensionOf(quantity, context)
  if (context.totalLine) return readColumnTotal(context)
  if (context.from || context.to !== undefined) return readFromTo(ledger, context)
  if (relation?.kind === 'average') return [...readAverage(context), ...readProjectsMean(ledger, dimension)]
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
      const values = withSums(context, readValue(ledger, context))
      return context.excess ? withExcess(ledger, context, values) : values
    }
    case 'rate':
      return [...base, ...readRatioBehind(context, tokens, index), ...readRates(ledger, context)]
    case 'score':
      // 丢掉的0.67分，执行率占0.25分: its share of the points lost.
      if (relation?.kind === 'deduct' || relation?.kind === 'share')
        return withSums(context, readDeduction(ledger, context))
      // 比满分少0.54分.
      if (relation?.kind === 'direction' && context.base?.stage === 'target')
        return readDeduction(ledger, context)
      if (relation?.kind === 'direction') return readChange(ledger, context, 'score', relation.sign)
      if (relation?.kind === 'score') return readRowScore(ledger, context)
      if (relation?.kind === 'rate' && !context.deal) return readExecutionScore(ledger, context)
      return scoresOf(ledger, context)
    default: {
      if (relation?.kind === 'per-head') return readPerHead(ledger, context)
      const whole = readWhole(ledger, context)
      if (whole.length > 0) return whole
      if (dimension === 'area' && !relation) {
        const values = readValue(ledger, context)
        return values.some(({ strength }) => strength === 'named')
          ? values
          : [...values, ...readAnyArea(ledger)]
      }
      const counted = countableAround(tokens, index)
      if (counted) return readCount(ledger, counted.of, counted.missing)
      if (relation?.kind === 'quota') return readQuota(ledger, relation.sign)
      if (relation?.kind === 'direction' || relation?.kind === 'balance')
        return [...base, ...readChange(ledger, context, dimension, relation.sign)]
      return withSums(context, readValue(ledger, context))
    }
  }
}

/** 水电差旅费超0.85万元: by how much it went beyond its budget, or more than which it was. */
function withExcess(ledger: Ledger, context: Context, values: readonly Reading[]): Reading[] {
  return [...values, ...readBalance(ledger, context, 'money', -1)].map((reading) => ({
    ...reading,
    strength: 'guessed',
  }))
}

/** In a pasted table the heading says what a bare number is. */
function dimensionOf({ unit }: Quantity, { table, cell }: Context): string {
  const heading = unit.dimension === 'none' ? table?.[cell]?.relation?.kind : undefined
  if (heading === 'score') return 'score'
  return heading === 'rate' || heading === 'share' ? 'rate' : unit.dimension
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
    : context.partial
      ? 'guessed'
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

function readMoneyRelation(ledger: Ledger, context: Context): Reading[] {
  const { relation } = context
  switch (relation?.kind) {
    case 'direction':
      return readChange(ledger, context, 'money', relation.sign)
    case 'balance':
      // 比上年节约: less than then, not than the budget.
      return context.base?.period === 'prior' && context.baseFresh
        ? readChange(ledger, context, 'money', relation.sign === 1 ? -1 : 1)
        : readBalance(ledger, context, 'money', relation.sign)
    case 'adjust':
      return readAdjustment(ledger, context, 'money', relation.sign)
    case 'per-head':
      return readPerHead(ledger, context)
    default:
      return []
  }
}

/** The score of what is named goes before the unit's own. */
function scoresOf(ledger: Ledger, context: Context): Reading[] {
  if (context.fresh && context.focus?.items[0]?.id === 'execution-score')
    return readExecutionScore(ledger, context)
  const points = readFullPoints(ledger, context)
  if (points.length > 0) return points
  const named = readNamedScore(ledger, context)
  const values = [...readScoreOfRate(ledger, context), ...readValue(ledger, context)]
  return named.some(({ strength }) => strength === 'named')
    ? [...named, ...values.map((value): Reading => ({ ...value, strength: 'guessed' }))]
    : [...values, ...named]
}
