import { claimWords } from '../../prose/index.ts'
import { type Clause, sentenceOf, startOf } from './clause.ts'
import type { Verdict } from './verdict.ts'

export type StaffClaim =
  | 'within-establishment'
  | 'over-establishment'
  | 'full-establishment'
  | 'vacancies'
  | 'no-vacancies'

/** 未超编, 超编, 满编, 空编: the staff against the establishment. */
export function judgeEstablishment(clause: Clause, at: number, claim: StaffClaim): Verdict | undefined {
  if (isOfOthers(clause, at)) return undefined
  const { ledger } = clause
  const [staff, quota] = [
    ledger.item('staff')?.figures.final?.[0],
    ledger.item('establishment')?.figures.final?.[0],
  ]
  if (!staff || !quota || staff.blank || quota.blank) return undefined
  const gap = staff.value.minus(quota.value)
  const holds = {
    'within-establishment': gap.lte('0'),
    'over-establishment': gap.gt('0'),
    'full-establishment': gap.eq('0'),
    vacancies: gap.lt('0'),
    'no-vacancies': gap.gte('0'),
  }[claim]
  return { holds, facts: [staff.fact, quota.fact], subject: staff.fact.label }
}

/** 聘用人员没有超编; 退休人员12人，在编制之外: said of people who are not on the establishment. */
function isOfOthers(clause: Clause, at: number): boolean {
  const before = clause.text.slice(startOf(clause), at)
  // 有的站所超编，有的空编: not the unit as a whole.
  if (/有的|部分|个别|所属|下属|站所/.test(before)) return true
  const own = /[在实]|编制|职工|机关|单位/.test(before)
  return claimWords.otherStaff.test(own ? before : sentenceOf(clause))
}
