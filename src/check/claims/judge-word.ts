import { isMet } from '../../audit/answers.ts'
import type { Ledger } from '../../facts/index.ts'
import type { ClaimWord, Token } from '../../prose/index.ts'
import { figuresOf } from '../context/columns.ts'
import type { Context } from '../context/context.ts'
import { scoped } from '../context/subjects.ts'
import { judgeBudget } from './budget.ts'
import { clauseText } from './tokens.ts'
import { claimSubjects, compareStages, firstFigure, type Verdict } from './verdict.ts'

/** How far 持平 and 基本持平 may be from level, as shares of the earlier figure. */
const LEVEL = '0.02'
const ROUGHLY = '0.05'

export function judgeWord(
  ledger: Ledger,
  kind: ClaimWord,
  context: Context,
  text: string,
  tokens: readonly Token[],
  index: number,
): Verdict | undefined {
  switch (kind) {
    case 'within-budget':
    case 'over-budget':
      return judgeBudget(ledger, context, kind === 'within-budget', clauseText(text, tokens, index))
    case 'not-risen':
      return compareStages(claimSubjects(ledger, context), 'final', 'prior', (later, earlier) =>
        later.value.lte(earlier.value),
      )
    case 'unchanged':
      return judgeUnchanged(ledger, context, clauseText(text, tokens, index).includes('基本'))
    case 'all-spent':
      return compareStages(claimSubjects(ledger, context), 'final', 'full-year', (final, budget) =>
        final.value.eq(budget.value),
      )
    case 'all-done':
      return judgeAllDone(ledger, context, clauseText(text, tokens, index))
    case 'full-marks':
      return judgeFullMarks(ledger, context)
    case 'within-establishment':
    case 'over-establishment':
      return judgeEstablishment(ledger, kind === 'within-establishment')
    default:
      return undefined
  }
}

function judgeUnchanged(ledger: Ledger, context: Context, roughly: boolean): Verdict | undefined {
  // 与上年持平 has no word of comparison: the column named is the base.
  const base = context.base ?? (context.columnFresh ? context.column : undefined)
  if (!base || ('item' in base && base.item) || ('previousPeriod' in base && base.previousPeriod))
    return undefined
  for (const item of claimSubjects(ledger, context)) {
    const later = firstFigure(item, 'final')
    const earlier = figuresOf(item, base)[0]?.figure
    if (!later || !earlier || later === earlier) continue
    const gap = later.value.minus(earlier.value).abs()
    return {
      holds: gap.lte(earlier.value.abs().times(roughly ? ROUGHLY : LEVEL)),
      facts: [later.fact, earlier.fact],
      subject: item.label,
    }
  }
  return undefined
}

/** 各项指标全部完成: no indicator may miss its target or be left unanswered. */
function judgeAllDone(ledger: Ledger, context: Context, clause: string): Verdict | undefined {
  if (!/指标|目标|任务/.test(clause)) return undefined
  // 查处34862起，目标均已实现: of what the sentence has just told, not of all.
  if (context.bound.length > 0 && !/各项|所有|全部|各/.test(clause)) return undefined
  const table = context.project ?? 'overall'
  const rows = ledger.indicators.filter((row) => row.table === table)
  if (rows.length === 0) return undefined
  const missed = rows.filter(
    (row) =>
      isMet(ledger, row) === false ||
      (row.actual.state === 'blank' && row.target.state !== 'blank') ||
      (row.score && row.points && row.score.lt(row.points)),
  )
  return {
    holds: missed.length === 0,
    facts: missed
      .slice(0, 5)
      .flatMap(({ id }) => ledger.fact(`${id}.actual`) ?? ledger.fact(`${id}.name`) ?? []),
    subject: '绩效指标',
  }
}

function judgeFullMarks(ledger: Ledger, context: Context): Verdict | undefined {
  const item = context.focus && context.fresh ? scoped(context, context.focus)[0] : ledger.item('total-score')
  if (item?.kind === 'score' && item.figures.target?.[0] && item.figures.final?.[0]) {
    const [score, points] = [item.figures.final[0], item.figures.target[0]]
    return { holds: score.value.eq(points.value), facts: [score.fact, points.fact], subject: item.label }
  }
  const row = item?.kind === 'indicator' ? item.id : (item?.project ?? 'overall')
  const [points, score] =
    item?.kind === 'indicator'
      ? [ledger.figure(`${row}.points`), ledger.figure(`${row}.score`)]
      : [ledger.figure(`${row}.total.points`), ledger.figure(`${row}.total.score`)]
  if (!points || !score || points.blank || score.blank) return undefined
  return {
    holds: points.value.eq(score.value),
    facts: [score.fact, points.fact],
    subject: item?.label ?? score.fact.label,
  }
}

function judgeEstablishment(ledger: Ledger, within: boolean): Verdict | undefined {
  const [staff, quota] = [
    ledger.item('staff')?.figures.final?.[0],
    ledger.item('establishment')?.figures.final?.[0],
  ]
  if (!staff || !quota || staff.blank || quota.blank) return undefined
  const over = staff.value.gt(quota.value)
  return { holds: within !== over, facts: [staff.fact, quota.fact], subject: staff.fact.label }
}
