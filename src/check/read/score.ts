import { difference, type Ledger } from '../../facts/index.ts'
import type { Context } from '../context/context.ts'
import type { Reading } from '../context/readings.ts'
import { subjectsOf } from '../context/subjects.ts'

/** 扣 x 分: points − score. */
export function readDeduction(ledger: Ledger, context: Context): Reading[] {
  return subjectsOf(ledger, context).flatMap(({ item, strength }): Reading[] => {
    if (item.kind === 'score' && item.id !== 'execution-score') {
      const score = item.figures.final?.[0]
      const points =
        item.id === 'total-score' ? ledger.figure('overall.total.points') : item.figures.target?.[0]
      if (!score || !points) return []
      return [{ figure: difference(points, score), strength, item, measure: `${item.label}扣分` }]
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
      ? [{ figure: difference(points, score), strength, item, measure: `${item.label}扣分` }]
      : []
  })
}

/** 执行率得9.35分: the score of the execution rate, the project's where one is the subject. */
export function readExecutionScore(ledger: Ledger, context: Context): Reading[] {
  const figure = ledger.figure(`${context.project ?? 'overall'}.funds.score`)
  return figure ? [{ figure, strength: 'named', measure: figure.fact.label }] : []
}
