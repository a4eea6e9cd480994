import type { Figure, Ledger, LedgerItem } from '../../facts/index.ts'
import { type Clause, hasException, namedBefore, sentenceOf, wordsOf } from './clause.ts'
import { namingWords } from './resemblance.ts'
import { rowsMeant } from './rows.ts'
import { projectsIn } from './subjects.ts'
import { excepted, isShort, rowsOfTable } from './tables.ts'
import type { Verdict } from './verdict.ts'

/** Letters that may stand before a claim without naming anything. */
const SHORT = 8

/** 得满分, 未扣分 (full), 被扣分 (not full): the score against the points of what is spoken of. */
export function judgeMarks(clause: Clause, at: number, full: boolean): Verdict | undefined {
  const own = wordsOf(clause, at)
  // 四个项目得分均在99分以上，无一满分.
  const words = own.length < SHORT && namingWords(own) === '' ? sentenceOf(clause, at) : own
  const projects = /指标|执行率/.test(words) ? undefined : projectsIn(clause, words)
  if (projects) return ofProjects(clause, projects, full, /均|都|皆|无一|没有一/.test(wordsOf(clause)))
  const verdict = fullMarks(clause, at)
  return verdict && (full ? verdict : { ...verdict, holds: !verdict.holds })
}

/** 两个项目均得满分, 均未得满分 (each), 有扣分 (some): of the projects' totals. */
function ofProjects(
  { ledger }: Clause,
  projects: readonly LedgerItem[],
  full: boolean,
  each: boolean,
): Verdict | undefined {
  const totals = projects.flatMap(({ id }) => ledger.item(`${id}.total-score`) ?? [])
  const verdicts = totals.flatMap((item) => ofScores(ledger, [item]) ?? [])
  const wrong = verdicts.filter(({ holds }) => holds !== full)
  const [shown] = wrong.length > 0 ? wrong : verdicts
  if (!shown || verdicts.length < projects.length) return undefined
  return { ...shown, holds: full || each ? wrong.length === 0 : wrong.length < verdicts.length }
}

function fullMarks(clause: Clause, at: number): Verdict | undefined {
  const { ledger, context } = clause
  const scores = namedBefore(clause, at).flatMap(
    ({ meanings }) =>
      meanings.flatMap((meaning) =>
        meaning.kind === 'item'
          ? meaning.ids
              .flatMap((id) => ledger.item(id) ?? [])
              .filter((item) => isScore(item, context.project))
          : [],
      )[0] ?? [],
  )
  const levels = scores.filter(({ id }) => id !== 'total-score' && !id.endsWith('.total-score'))
  if (hasException(clause) || /指标|各项|所有/.test(wordsOf(clause, at))) {
    const rows = rowsOfTable(clause, at)
    if (rows) return ofRows(clause, excepted(clause, rows))
    if (hasException(clause)) return undefined
  }
  if (levels.length > 0) return ofScores(ledger, levels)
  const project = projectNamed(clause, at)
  if (project) return ofScores(ledger, [project])
  const words = wordsOf(clause, at)
  if (/执行率/.test(words) && !words.includes('自评')) {
    const item = ledger.item('execution-score')
    return item && ofScores(ledger, [item])
  }
  const meant = rowsMeant(clause, at)
  if (meant.length > 0) {
    const short = meant.filter((rows) => rows.every((row) => isShort(ledger, row))).map(([row]) => row)
    return verdictOf(
      ledger,
      short.flatMap((row) => row ?? []),
      meant.flat().slice(0, 1),
    )
  }
  if (/该项|该指标|此项|这项/.test(wordsOf(clause, at))) {
    const item = context.lastIndicator?.items[0]
    const row = ledger.indicators.find(({ id }) => id === item?.id)
    if (row) return verdictOf(ledger, isShort(ledger, row) ? [row] : [], [row])
    return item?.kind === 'score' ? ofScores(ledger, [item]) : undefined
  }
  const rows = rowsOfTable(clause, at)
  if (rows) return ofRows(clause, rows)
  const total =
    scores.at(-1) ??
    (namedBefore(clause, at).length === 0 && saysTotal(clause) ? ledger.item('total-score') : undefined)
  return total && ofScores(ledger, [total])
}

/** 住院综合楼项目得满分: the project's own total. */
function projectNamed(clause: Clause, at: number): LedgerItem | undefined {
  const ids = namedBefore(clause, at)
    .at(-1)
    ?.meanings.flatMap((meaning) => (meaning.kind === 'item' ? meaning.ids : []))
  const keys = clause.ledger.projects.filter(({ key }) => ids?.includes(key))
  const noun = /指标|执行率|产出|效益|满意/.test(wordsOf(clause, at))
  return keys.length === 1 && !noun ? clause.ledger.item(`${keys[0]?.key}.total-score`) : undefined
}

const saysTotal = (clause: Clause): boolean => /自评|总分|得分|评分|综合/.test(sentenceOf(clause))

function isScore(item: LedgerItem, project: string | undefined): boolean {
  return item.kind === 'score' && item.project === project
}

function ofScores(ledger: Ledger, items: readonly LedgerItem[]): Verdict | undefined {
  const pairs = items.flatMap((item) => {
    const [score, points] = [item.figures.final?.[0], pointsOf(ledger, item)]
    return score && points && !score.blank && !points.blank ? [{ item, score, points }] : []
  })
  if (pairs.length < items.length) return undefined
  const short = pairs.filter(({ score, points }) => score.value.lt(points.value))
  const shown = (short.length > 0 ? short : pairs).slice(0, 3)
  return {
    holds: short.length === 0,
    facts: shown.flatMap(({ score, points }) => [score.fact, points.fact]),
    subject: shown.map(({ item }) => item.label).join('、'),
  }
}

function ofRows(clause: Clause, rows: ReturnType<typeof excepted>): Verdict | undefined {
  if (!rows || rows.length === 0) return undefined
  return verdictOf(
    clause.ledger,
    rows.filter((row) => isShort(clause.ledger, row)),
    rows.slice(0, 1),
  )
}

type Rows = Ledger['indicators']

function verdictOf(ledger: Ledger, short: Rows, rows: Rows): Verdict | undefined {
  const shown = short.length > 0 ? short.slice(0, 4) : rows
  const facts = shown.flatMap(({ id }) =>
    [`${id}.score`, `${id}.points`].flatMap((cell) => ledger.fact(cell) ?? []),
  )
  if (facts.length === 0) return undefined
  return { holds: short.length === 0, facts, subject: shown.map(({ name }) => name).join('、') }
}

/** The points of a score: beside it in the same row of the tables. */
function pointsOf(ledger: Ledger, { figures }: LedgerItem): Figure | undefined {
  const beside = figures.final?.[0]?.fact.id.replace(/\.score$/, '.points')
  return figures.target?.[0] ?? (beside ? ledger.figure(beside) : undefined)
}
