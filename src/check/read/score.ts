import { difference, type Ledger } from '../../facts/index.ts'
import type { Context } from '../context/context.ts'
import type { Reading } from '../context/readings.ts'
import { type Subject, scoped, subjectsOf } from '../context/subjects.ts'

/** 扣 x 分: points − score. */
export function readDeduction(ledger: Ledger, context: Context): Reading[] {
  // 得9.96分，扣0.04分: what has just been scored.
  const last = context.pendingItems.at(-1)?.items
  const scored =
    last?.length === 1 && last[0]?.id === 'execution-score' ? last[0] : context.bound.at(-1)?.item
  const subjects: Subject[] =
    scored && (scored.kind === 'score' || scored.kind === 'indicator') && !context.fresh
      ? [{ item: scored, strength: 'carried' }]
      : subjectsOf(ledger, context)
  return subjects.flatMap(({ item, strength }): Reading[] => {
    if (item.kind === 'score' && item.id !== 'execution-score') {
      const score = item.figures.final?.[0]
      const points =
        item.id === 'total-score' ? ledger.figure('overall.total.points') : item.figures.target?.[0]
      if (!score || !points) return []
      return [
        { figure: difference(points, score), strength, item, rule: 'score', measure: `${item.label}扣分` },
      ]
    }
    const row =
      item.kind === 'indicator'
        ? item.id
        : item.id === 'execution-score' || item.id === 'funds'
          ? 'overall.funds'
          : ''
    const points = row ? ledger.figure(`${row}.points`) : undefined
    const score = row ? ledger.figure(`${row}.score`) : undefined
    return points && score
      ? [{ figure: difference(points, score), strength, item, rule: 'score', measure: `${item.label}扣分` }]
      : []
  })
}

/** 执行率得9.35分: the score of the execution rate, the project's where one is the subject. */
export function readExecutionScore(ledger: Ledger, context: Context): Reading[] {
  const figure = ledger.figure(`${context.project ?? 'overall'}.funds.score`)
  const item = ledger.item('execution-score')
  return figure
    ? [
        {
          figure,
          strength: 'named',
          rule: 'score',
          measure: figure.fact.label,
          ...(item && !context.project ? { item } : {}),
        },
      ]
    : []
}

/** A score in a pasted table: the indicator's or the project's that its line is about. */
export function readRowScore(ledger: Ledger, context: Context): Reading[] {
  return (context.focus?.items ?? []).flatMap((item): Reading[] => {
    const figure = ledger.figure(
      item.kind === 'indicator' ? `${item.id}.score` : `${item.project ?? 'overall'}.total.score`,
    )
    return figure ? [{ figure, strength: 'named', rule: 'score', measure: figure.fact.label, item }] : []
  })
}

/** 骨干教师培养得8.75分: the score of the indicator that the sentence is about. */
export function readNamedScore(ledger: Ledger, context: Context): Reading[] {
  const mention = [context.focus, context.previous].find((found) =>
    found?.items.some(({ kind }) => kind === 'indicator'),
  )
  const item = mention && scoped(context, mention).find(({ kind }) => kind === 'indicator')
  const figure = item && ledger.figure(`${item.id}.score`)
  return figure ? [{ figure, strength: 'carried', rule: 'score', measure: figure.fact.label, item }] : []
}
