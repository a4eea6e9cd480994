import type { Column } from '../context/context.ts'
import { judgeAdjustment, judgeBudget, judgeSpent } from './budget.ts'
import { type Clause, startOf, wordsOf } from './clause.ts'
import { judgeComposed } from './composed.ts'
import { judgeBoth, judgeDirection, judgeLevel, judgeNot, judgeTrend } from './direction.ts'
import { judgeEstablishment } from './establishment.ts'
import { judgeEveryOne } from './every-one.ts'
import { judgeMarks } from './marks.ts'
import { judgeNamedTask } from './named-task.ts'
import { judgeNothing, judgeZero } from './nothing.ts'
import { judgeOther } from './other.ts'
import type { PhraseKind } from './phrases/index.ts'
import { judgePunctual } from './punctual.ts'
import { judgeRank } from './rank.ts'
import { isSpokenOf } from './rows.ts'
import { judgeSome, judgeSomeNamed } from './some.ts'
import { excepted, rowsOfTable } from './tables.ts'
import { isMissed, judgeAllDone, judgeTarget } from './targets.ts'
import type { Verdict } from './verdict.ts'

/** What the tables say to a phrase found at a place of the text. */
export function judgePhrase(
  clause: Clause,
  { kind, id }: { kind?: PhraseKind | undefined; id?: string | undefined },
  at: number,
  end: number,
): Verdict | undefined {
  const { ledger } = clause
  switch (kind) {
    case 'within-budget':
    case 'over-budget':
      return judgeBudget(clause, at, end, kind === 'within-budget')
    case 'within-limit':
    case 'over-limit':
      return judgeLimit(clause, at, kind === 'within-limit')
    case 'within-establishment':
    case 'over-establishment':
    case 'full-establishment':
    case 'vacancies':
    case 'no-vacancies':
      return judgeEstablishment(clause, at, kind)
    case 'all-done':
    case 'reached':
      return judgeDone(clause, at) ?? punctual(clause, at, end)
    case 'named-done':
    case 'named-missed':
      return judgeNamedTask(clause, at, end, kind === 'named-done')
    case 'on-time':
    case 'late':
      return judgePunctual(clause, at, end, kind === 'on-time') ?? doneInTime(clause, at, end, kind)
    case 'every-one':
    case 'not-every-one':
      return judgeEachOne(clause, at, end, kind === 'every-one')
    case 'missed':
      return judgeMissed(clause, at)
    case 'better':
    case 'at-target':
    case 'above-target':
    case 'below-target':
    case 'at-least-target':
    case 'at-most-target':
      return judgeTarget(clause, at, kind)
    case 'full-marks':
    case 'marks-lost':
      return judgeMarks(clause, at, kind === 'full-marks')
    case 'all-spent':
    case 'unspent':
      return judgeSpent(clause, at, kind === 'all-spent')
    case 'unadjusted':
    case 'adjusted':
    case 'added':
    case 'cut':
    case 'not-added':
      return judgeAdjusted(clause, at, kind)
    case 'composed':
      return judgeComposed(clause, end)
    case 'none':
      return judgeZero(ledger, id ?? '', wordsOf(clause), clause)
    case 'some':
      return judgeSome(clause, id ?? '')
    case 'some-named':
      return judgeSomeNamed(clause, end)
    case 'none-named':
      return negated(judgeSomeNamed(clause, end))
    case 'something':
      return negated(judgeNothing(clause, at, 'nothing'))
    case 'some-before':
      return negated(judgeNothing(clause, at, 'none-before'))
    case 'budgeted':
      return negated(judgeNothing(clause, at, 'none-budgeted'))
    case 'none-before':
    case 'none-budgeted':
    case 'nothing':
      return judgeNothing(clause, at, kind)
    case 'rise':
    case 'fall':
      return judgeDirection(clause, at, priorBase, kind === 'rise' ? 1 : -1)
    case 'rise-both':
    case 'fall-both':
      return judgeBoth(clause, at, kind === 'rise-both' ? 1 : -1)
    case 'level':
      return judgeLevel(clause, at)
    case 'not-risen':
    case 'not-fallen':
      // 较预算没有增加: not the year before.
      if (/预算|计划|目标/.test(wordsOf(clause))) return undefined
      return judgeNot(clause, at, kind === 'not-risen' ? 1 : -1)
    case 'trend-up':
    case 'trend-down':
      return judgeTrending(clause, at, kind === 'trend-up' ? 1 : -1)
    case 'more-than':
    case 'less-than':
      return judgeOther(clause, at, end, kind === 'more-than' ? 1 : -1)
    case 'greatest':
    case 'least':
    case 'greatest-named':
    case 'least-named':
      return judgeRank(clause, at, end, kind.startsWith('greatest') ? 1 : -1, kind.endsWith('named'))
    case undefined:
      return undefined
  }
}

const priorBase: Column = { period: 'prior' }

/** 有所下降, 同比略升; 较预算有所下降 has been read as it names what it is compared with. */
function judgeTrending(clause: Clause, at: number, sign: 1 | -1): Verdict | undefined {
  const { base, baseFresh } = clause.context
  if (!base) return judgeTrend(clause, at, sign)
  return baseFresh && base.period === 'prior' ? judgeDirection(clause, at, base, sign) : undefined
}

/** 全部完成: of all rows, of a level, or of the rows that the sentence has told of. */
function judgeDone(clause: Clause, at: number): Verdict | undefined {
  const rows = rowsOfTable(clause, at)
  if (rows) return judgeAllDone(clause, excepted(clause, rows))
  // 除护栏安装外全部完成: what it is said of is not what it leaves out.
  return /除|其余|其他/.test(wordsOf(clause, at)) ? undefined : judgeTarget(clause, at, 'reached')
}

/** 社会效益指标未达到目标值: of the rows of a level, else of the rows that the sentence has told of. */
function judgeMissed(clause: Clause, at: number): Verdict | undefined {
  const said = wordsOf(clause)
  if (/部分|个别|有的|少数|一些/.test(said)) return judgeFew(clause, at)
  // 仅护栏安装一项未完成: the others are.
  if (/仅|只有|唯一/.test(said)) {
    const others = clause.ledger.indicators.filter((row) => row.table === 'overall' && !isSpokenOf(row, said))
    const all = judgeAllDone(clause, others)
    if (all?.holds === false && others.length < clause.ledger.indicators.length) return all
  }
  const rows = rowsOfTable(clause, at)
  const left = rows && excepted(clause, rows)
  return left ? negated(judgeAllDone(clause, left)) : judgeTarget(clause, at, 'missed')
}

/** 亩均成本控制在标准内, 成本指标控制在目标值以内: of a row, or of the rows of a level. */
function judgeLimit(clause: Clause, at: number, within: boolean): Verdict | undefined {
  const rows = within ? rowsOfTable(clause, at) : undefined
  return rows
    ? judgeAllDone(clause, rows)
    : judgeTarget(clause, at, within ? 'under-ceiling' : 'over-ceiling')
}

/** 案件全部办结: of a rate; 年度指标件件兑现: of the rows. */
function judgeEachOne(clause: Clause, at: number, end: number, all: boolean): Verdict | undefined {
  const rows = all ? rowsOfTable(clause, at) : undefined
  return rows
    ? judgeAllDone(clause, excepted(clause, rows))
    : judgeEveryOne(clause, at, clause.text.slice(at, end), all)
}

/** 个别指标未完成: refused where every row has been reached, and all its marks given. */
function judgeFew(clause: Clause, at: number): Verdict | undefined {
  const { ledger } = clause
  if (!/^[^，。；]{0,6}?(?:部分|个别|少数|一些)的?(?:绩效)?指标[^，。；]{0,2}$/.test(wordsOf(clause, at)))
    return undefined
  const { indicators } = ledger
  return indicators.some((row) => isMissed(ledger, row))
    ? undefined
    : negated(judgeAllDone(clause, indicators))
}

function judgeAdjusted(
  clause: Clause,
  at: number,
  kind: 'unadjusted' | 'adjusted' | 'added' | 'cut' | 'not-added',
): Verdict | undefined {
  const said = wordsOf(clause)
  const budget =
    /预算|年中|年初|追加|调增|调减|核减/.test(said) || clause.entry.bound.at(-1)?.stage === 'initial'
  // 有增有减: both ways, whatever came of it.
  if (!budget || (/增/.test(said) && /减/.test(said))) return undefined
  // 年中追加后再未调整: not since then.
  if (/(?:追加|调增|调减|核减|调整)[了后]/.test(clause.text.slice(startOf(clause), at))) return undefined
  if (kind === 'unadjusted') return judgeAdjustment(clause, at, 0)
  if (kind === 'adjusted') return negated(judgeAdjustment(clause, at, 0))
  const verdict = judgeAdjustment(clause, at, kind === 'cut' ? -1 : 1)
  return kind === 'not-added' ? negated(verdict) : verdict
}

const negated = (verdict: Verdict | undefined): Verdict | undefined =>
  verdict && { ...verdict, holds: !verdict.holds }

/** 驿站建设任务如期完成, of a task without a deadline. */
function doneInTime(clause: Clause, at: number, end: number, kind: 'on-time' | 'late'): Verdict | undefined {
  const done = /^(?:按期|按时|如期|提前|准时).*完成/.test(clause.text.slice(at, end))
  return kind === 'on-time' && done ? judgeDone(clause, at) : undefined
}

/** 如期完成 may be of the one row that is a deadline. */
function punctual(clause: Clause, at: number, end: number): Verdict | undefined {
  return /按期|按时|如期|提前|准时/.test(clause.text.slice(at, end))
    ? judgePunctual(clause, at, end, true)
    : undefined
}
