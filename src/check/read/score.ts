import { difference, type Ledger } from '../../facts/index.ts'
import type { Context } from '../context/context.ts'
import type { Reading } from '../context/readings.ts'
import { type Subject, scoped, subjectsOf } from '../context/subjects.ts'
import { commonRun, type OwnWords } from './own-words.ts'

/** 预算执行率扣0.52分; 得9.96分，扣0.04分: what the words before have named or scored. */
function scoredJustNow(ledger: Ledger, context: Context): Subject[] | undefined {
  const named = context.pendingItems.at(-1)?.items
  if (named?.length === 1 && named[0]?.id === 'execution-score')
    return [{ item: named[0], strength: 'named' }]
  const scored = rateJustNow(context) ? ledger.item('execution-score') : undefined
  if (scored) return [{ item: scored, strength: 'carried' }]
  const item = context.bound.at(-1)?.item
  if (!item || (item.kind !== 'score' && item.kind !== 'indicator') || context.fresh || context.foreign)
    return undefined
  return [{ item, strength: 'carried' }]
}

/** 执行率94.78%，得9.48分: the clause before has stated the rate that is scored, and this one names nothing else. */
function rateJustNow(context: Context): boolean {
  const last = context.bound.at(-1)
  if (!last?.agreed || last.rule !== 'execution-rate' || context.fresh || context.foreign) return false
  return true
}

/** Key of the table whose funds the sentence has just told the execution rate of; else of what is spoken of. */
function scoredTable(context: Context): string {
  const last = context.bound.at(-1)
  return (rateJustNow(context) && last?.item?.project) || (context.project ?? 'overall')
}

/** 得9.84分（满分10分）, 分值5分: the points of what was scored last. */
export function readFullPoints(ledger: Ledger, context: Context): Reading[] {
  if (context.column.stage !== 'target') return []
  const item = context.bound.at(-1)?.item ?? context.focus?.items[0]
  const row =
    item?.id === 'execution-score'
      ? `${scoredTable(context)}.funds`
      : item?.id === 'total-score'
        ? 'overall.total'
        : item?.kind === 'indicator'
          ? item.id
          : undefined
  const figure = row ? ledger.figure(`${row}.points`) : item?.figures.target?.[0]
  return figure && item
    ? [{ figure, strength: 'carried', item, stage: 'target', rule: 'score', measure: figure.fact.label }]
    : []
}

/** 扣 x 分: points − score. */
export function readDeduction(ledger: Ledger, context: Context): Reading[] {
  // 竞赛缺场，丢0.83分: of an indicator that the words do not name for sure.
  const subjects =
    scoredJustNow(ledger, context) ??
    subjectsOf(ledger, context).map(
      (subject): Subject => (context.strayed ? { ...subject, strength: 'guessed' } : subject),
    )
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
          ? `${scoredTable(context)}.funds`
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
  const table = scoredTable(context)
  const figure = ledger.figure(`${table}.funds.score`)
  const only =
    table === 'overall' && ledger.projects.length === 1
      ? ledger.figure(`${ledger.projects[0]?.key}.funds.score`)
      : undefined
  const item = ledger.item('execution-score')
  if (figure && only)
    return [figure, only].map((score) => ({
      figure: score,
      strength: 'carried',
      rule: 'score',
      measure: score.fact.label,
    }))
  return figure
    ? [
        {
          figure,
          strength: 'named',
          rule: 'score',
          measure: figure.fact.label,
          ...(item && table === 'overall' ? { item } : {}),
        },
      ]
    : []
}

/** 执行率94.78%，得9.48分: the score of the rate that was just stated. */
export function readScoreOfRate(ledger: Ledger, context: Context): Reading[] {
  return rateJustNow(context)
    ? readExecutionScore(ledger, context).map((reading) => ({ ...reading, strength: 'carried' }))
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

/** 骨干教师培养得8.75分, 养老专项得96.82分: the score of the indicator or project that the sentence is about. */
export function readNamedScore(ledger: Ledger, context: Context): Reading[] {
  const focus = context.focus && context.fresh ? scoped(context, context.focus) : []
  const project = focus.find(({ kind }) => kind === 'project')?.project
  const total = project ? ledger.figure(`${project}.total.score`) : undefined
  if (total) return [{ figure: total, strength: 'named', rule: 'score', measure: total.fact.label }]
  const mention = [context.focus, context.previous].find((found) =>
    found?.items.some(({ kind }) => kind === 'indicator'),
  )
  return (mention?.items ?? []).flatMap((item): Reading[] => {
    const figure = item.kind === 'indicator' ? ledger.figure(`${item.id}.score`) : undefined
    return figure ? [{ figure, strength: 'carried', rule: 'score', measure: figure.fact.label, item }] : []
  })
}

/** 候车亭扣0.53分, 持证上岗率得4.85分: the points lost or scored by an indicator known by part of its name. */
export function readScoreByWords(ledger: Ledger, words: OwnWords, deducted: boolean): Reading[] {
  const named = ledger.items.flatMap((item) =>
    item.kind === 'indicator' ? [{ item, run: commonRun(words.all, item.label) }] : [],
  )
  const best = Math.max(0, ...named.map(({ run }) => run))
  return named.flatMap(({ item, run }): Reading[] => {
    const [points, score] = [ledger.figure(`${item.id}.points`), ledger.figure(`${item.id}.score`)]
    if (run < 2 || !points || !score) return []
    const figure = deducted ? difference(points, score) : score
    const strength = run === best && run >= 4 ? 'carried' : 'guessed'
    return [
      { figure, strength, item, rule: 'score', measure: `${item.label}${deducted ? '扣分' : '自评得分'}` },
    ]
  })
}
