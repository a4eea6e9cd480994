import { amountsOf, isMet, sameMeasure } from '../../audit/answers.ts'
import type { Indicator, Ledger } from '../../facts/index.ts'
import type { Decimal } from '../../quantity/index.ts'
import type { Clause } from './clause.ts'
import { rowsMeant } from './rows.ts'
import { isShort } from './tables.ts'
import type { Verdict } from './verdict.ts'

export type TargetClaim =
  | 'reached'
  | 'missed'
  | 'above-target'
  | 'below-target'
  | 'at-least-target'
  | 'at-most-target'
  | 'under-ceiling'
  | 'over-ceiling'
  | 'better'
  | 'at-target'

/** 达到目标值, 未完成, 高于目标值, 按期完工: the rows that the sentence speaks of against their targets. */
export function judgeTarget(clause: Clause, at: number, claim: TargetClaim): Verdict | undefined {
  const { ledger } = clause
  const groups = rowsMeant(clause, at)
  const verdicts = groups.map((rows) => judgeRows(ledger, rows, claim))
  const refused = groups.filter((_, index) => verdicts[index] === false)
  if (groups.length === 0 || (refused.length === 0 && verdicts.includes(undefined))) return undefined
  const shown = refused.length > 0 ? refused : groups
  return {
    holds: refused.length === 0,
    facts: shown.flatMap(([row]) => (row ? factsOf(ledger, row) : [])).slice(0, 6),
    subject: shown.map(([row]) => row?.name ?? '').join('、'),
  }
}

/** One thing's rows against their target. */
export function judgeRowsOf(
  ledger: Ledger,
  rows: readonly Indicator[],
  claim: TargetClaim,
): Verdict | undefined {
  const holds = judgeRows(ledger, rows, claim)
  const [row] = rows
  return holds === undefined || !row ? undefined : { holds, facts: factsOf(ledger, row), subject: row.name }
}

/** A name may stand in several tables: what holds in one of them is not refused. */
function judgeRows(ledger: Ledger, rows: readonly Indicator[], claim: TargetClaim): boolean | undefined {
  const clear = rows.filter((row) => !isDoubtful(ledger, row))
  const verdicts = clear.map((row) => judgeRow(ledger, row, claim))
  if (verdicts.includes(true)) return true
  return verdicts.length === 0 || verdicts.includes(undefined) ? undefined : false
}

/** 排查48处，完成治理43处 with points lost: which figure answers the target is not sure. */
function isDoubtful(ledger: Ledger, row: Indicator): boolean {
  return row.actual.state !== 'number' && isShort(ledger, row) && isMet(ledger, row) === true
}

function judgeRow(ledger: Ledger, row: Indicator, claim: TargetClaim): boolean | undefined {
  const met = isMet(ledger, row)
  if (claim === 'reached') return met
  if (claim === 'missed') return met === undefined ? undefined : !met
  const { target } = row
  if (claim === 'under-ceiling' || claim === 'over-ceiling') {
    const ceiling = target.state === 'number' && (target.comparison === '≤' || target.comparison === '<')
    return !ceiling || met === undefined ? undefined : met === (claim === 'under-ceiling')
  }
  if (target.state !== 'number') return claim === 'better' && met === false ? false : undefined
  const amounts = amountsOf(ledger, `${row.id}.actual`).filter(({ unit }) => sameMeasure(unit, target.unit))
  const bar = target.value.times(target.unit.factor)
  // 接待读者5.24万人次，其中少儿2.18万人次: where the cell tells several figures, what is so of all of them.
  const [verdict, ...others] = new Set(amounts.map(({ value }) => compares(value, bar, claim, met)))
  return others.length > 0 ? undefined : verdict
}

function compares(
  value: Decimal,
  bar: Decimal,
  claim: TargetClaim,
  met: boolean | undefined,
): boolean | undefined {
  switch (claim) {
    case 'above-target':
      return value.gt(bar)
    case 'below-target':
      return value.lt(bar)
    case 'at-least-target':
      return value.gte(bar)
    case 'at-most-target':
      return value.lte(bar)
    case 'at-target':
      return value.eq(bar)
    default:
      return met === undefined ? undefined : met && !value.eq(bar)
  }
}

function factsOf(ledger: Ledger, { id }: Indicator) {
  return [`${id}.target`, `${id}.actual`].flatMap((cell) => ledger.fact(cell) ?? [])
}

/** 各项指标全部完成, 产出指标均已达标: no row of those named may miss its target or be left unanswered. */
export function judgeAllDone(clause: Clause, rows: readonly Indicator[]): Verdict | undefined {
  const { ledger } = clause
  if (rows.length === 0) return undefined
  const missed = rows.filter((row) => isMissed(ledger, row))
  return {
    holds: missed.length === 0,
    facts: missed
      .slice(0, 5)
      .flatMap(({ id }) => ledger.fact(`${id}.actual`) ?? ledger.fact(`${id}.name`) ?? []),
    subject: '绩效指标',
  }
}

export function isMissed(ledger: Ledger, row: Indicator): boolean {
  // 排查48处，完成治理43处: the marks lost for a reason tell which answers the target.
  if (isDoubtful(ledger, row) && row.reason !== '') return true
  const met = isMet(ledger, row)
  if (met !== undefined) return !met
  if (row.actual.state === 'blank' && row.target.state !== 'blank') return true
  return row.score !== undefined && row.points !== undefined && row.score.lt(row.points)
}
