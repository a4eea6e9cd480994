import type { Ledger } from '../../facts/index.ts'
import type { Quantity, Token } from '../../prose/index.ts'
import type { Context } from '../context/context.ts'
import type { Reading } from '../context/readings.ts'
import { scoped } from '../context/subjects.ts'
import { readAdjustment, readBalance, readQuota } from '../read/budget.ts'
import { readChange } from '../read/change.ts'
import { readCount } from '../read/counts.ts'
import { readOwnWords } from '../read/own-words.ts'
import { readPoints } from '../read/points.ts'
import { readPerHead, readRate, readTimes } from '../read/rate.ts'
import { readDeduction, readExecutionScore } from '../read/score.ts'
import { readRatioBehind, readShare } from '../read/share.ts'
import { readSum } from '../read/sum.ts'
import { readBaseFigure, readFromTo, readValue } from '../read/value.ts'
import { countableAround, wordsAround } from './around.ts'

export function candidates(
  ledger: Ledger,
  context: Context,
  quantity: Quantity,
  tokens: readonly Token[],
  index: number,
  text: string,
): Reading[] {
  const { dimension } = quantity.unit
  const { relation } = context
  if (context.from || context.to) return readFromTo(ledger, context)
  const targets = aim(context, quantity)
  const own = () => readOwnWords(ledger, quantity, wordsAround(text, tokens, index), targets)
  const base = context.inBase && dimension !== 'points' ? readBaseFigure(ledger, context) : []
  if (context.inBase && dimension !== 'points' && relation?.kind !== 'direction')
    return dimension === 'money' ? base : [...base, ...own()]
  switch (dimension) {
    case 'points':
      return readPoints(ledger, context, relation?.kind === 'direction' ? relation.sign : 0)
    case 'ratio':
      return relation?.kind === 'direction'
        ? readChange(ledger, context, 'ratio', relation.sign)
        : readTimes(ledger, context)
    case 'money': {
      const related = readMoneyRelation(ledger, context)
      if (related.length > 0 && relation?.kind !== 'sum') return [...base, ...related]
      return [
        ...(relation?.kind === 'sum' && !context.fresh ? related : []),
        ...readValue(ledger, context),
        ...related,
        ...(context.foreign || targets === 'only' ? own() : []),
      ]
    }
    case 'rate':
      return [...base, ...readRatioBehind(context, tokens, index), ...readRates(ledger, context, own)]
    case 'score':
      if (relation?.kind === 'deduct') return readDeduction(ledger, context)
      if (relation?.kind === 'rate') return readExecutionScore(ledger, context)
      return [...readValue(ledger, context), ...own()]
    default: {
      const counted = countableAround(tokens, index)
      if (counted) return [...readCount(ledger, counted.of, counted.unmet), ...own()]
      if (relation?.kind === 'quota') return readQuota(ledger, relation.sign)
      if (relation?.kind === 'direction' || relation?.kind === 'balance')
        return [...base, ...readChange(ledger, context, dimension, relation.sign), ...own()]
      const sum = relation?.kind === 'sum' ? readSum(context) : []
      return [...readValue(ledger, context), ...sum, ...(dimension === 'none' ? [] : own())]
    }
  }
}

/** Whether the words speak of targets: 5000亩的目标, ≥95%. */
function aim(context: Context, quantity: Quantity): 'none' | 'also' | 'only' {
  const stage = context.inBase ? context.base?.stage : context.column.stage
  if (stage === 'target') return 'only'
  return context.base?.stage === 'target' ||
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
    case 'sum':
      return readSum(context)
    default:
      return []
  }
}

function readRates(ledger: Ledger, context: Context, own: () => Reading[]): Reading[] {
  const { relation } = context
  const indicator =
    context.focus && context.fresh
      ? scoped(context, context.focus).filter(({ figures }) =>
          [...(figures.final ?? []), ...(figures.target ?? [])].some(({ fact }) => fact.unit === '%'),
        )
      : []
  switch (relation?.kind) {
    case 'direction':
      return readChange(ledger, context, 'rate', relation.sign)
    case 'balance':
      return readBalance(ledger, context, 'rate', relation.sign)
    case 'adjust':
      return readAdjustment(ledger, context, 'rate', relation.sign)
    case 'share':
      return [...readShare(ledger, context), ...own()]
    case 'rate':
      if (relation.verb && indicator.length > 0)
        return [...readValue(ledger, context), ...readRate(ledger, context, true)]
      return [...readRate(ledger, context, relation.verb ?? false), ...own()]
    default: {
      const values = readValue(ledger, context).filter(({ figure }) => figure.fact.unit === '%')
      if (values.some(({ strength }) => strength === 'named')) return values
      if (values.length > 0) return [...values, ...own()]
      const { stage, period } = context.column
      // 为预算的111.28%, 是上年的6.14%: a column and no verb is a ratio to that column.
      if (context.columnFresh && (stage || period === 'prior') && stage !== 'target') {
        return [...readRate(ledger, { ...context, whole: { column: context.column } }, true), ...own()]
      }
      return own()
    }
  }
}
