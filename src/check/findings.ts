import type { Policy } from '../../schemas/check-result.ts'
import type { Fact } from '../../schemas/fact.ts'
import type { Finding } from '../../schemas/finding.ts'
import type { Ledger } from '../facts/index.ts'
import type { JudgedClaim } from './claims/reader.ts'
import type { Judgement } from './judge/judge.ts'
import {
  claimMessage,
  consequencesMessage,
  contradictionMessage,
  unsupportedMessage,
  writeExpected,
} from './messages.ts'
import type { CheckRuleId } from './rules.ts'

const claimRules: Record<JudgedClaim['kind'], CheckRuleId> = {
  rise: 'claim-direction',
  fall: 'claim-direction',
  'rise-both': 'claim-direction',
  'fall-both': 'claim-direction',
  'not-risen': 'claim-direction',
  'not-fallen': 'claim-direction',
  'trend-up': 'claim-direction',
  'trend-down': 'claim-direction',
  'more-than': 'claim-direction',
  'less-than': 'claim-direction',
  greatest: 'claim-direction',
  least: 'claim-direction',
  'greatest-named': 'claim-direction',
  'least-named': 'claim-direction',
  unchanged: 'claim-direction',
  level: 'claim-direction',
  'within-budget': 'claim-budget',
  'over-budget': 'claim-budget',
  'within-limit': 'claim-completed',
  'over-limit': 'claim-completed',
  unadjusted: 'claim-budget',
  adjusted: 'claim-budget',
  added: 'claim-budget',
  'not-added': 'claim-budget',
  cut: 'claim-budget',
  none: 'claim-none',
  'none-before': 'claim-none',
  'none-budgeted': 'claim-none',
  budgeted: 'claim-none',
  nothing: 'claim-none',
  'none-named': 'claim-none',
  some: 'claim-none',
  'some-named': 'claim-none',
  'some-before': 'claim-none',
  something: 'claim-none',
  composed: 'claim-none',
  'all-done': 'claim-completed',
  'every-one': 'claim-completed',
  'not-every-one': 'claim-completed',
  'named-done': 'claim-completed',
  'named-missed': 'claim-completed',
  'on-time': 'claim-completed',
  late: 'claim-completed',
  'at-least-target': 'claim-completed',
  'at-most-target': 'claim-completed',
  reached: 'claim-completed',
  missed: 'claim-completed',
  better: 'claim-completed',
  'at-target': 'claim-completed',
  'above-target': 'claim-completed',
  'below-target': 'claim-completed',
  'all-spent': 'claim-completed',
  unspent: 'claim-completed',
  'full-marks': 'claim-completed',
  'marks-lost': 'claim-completed',
  'within-establishment': 'claim-establishment',
  'over-establishment': 'claim-establishment',
  'full-establishment': 'claim-establishment',
  vacancies: 'claim-establishment',
  'no-vacancies': 'claim-establishment',
}

/**
 * What is wrong or doubtful in the prose, in its order: one finding for each cause. What follows from a wrong figure is told
 * with it, and a word of direction with the figure behind it.
 */
export function findingsOf(
  ledger: Ledger,
  whole: string,
  policy: Policy,
  judgements: readonly Judgement[],
  claims: readonly JudgedClaim[],
  causes: ReadonlyMap<Judgement, Judgement>,
): Finding[] {
  const found: { start: number; finding: Finding }[] = []
  for (const judgement of judgements) {
    if (judgement.status === 'supported' || judgement.status === 'derived' || causes.has(judgement)) continue
    const consequences = [...causes]
      .filter(([, cause]) => cause === judgement)
      .map(([consequence]) => consequence)
    found.push({
      start: judgement.bound.start,
      finding: quantityFinding(ledger, whole, policy, judgement, consequences),
    })
  }
  for (const claim of claims) {
    if (claim.holds || judgements.some((judgement) => tellsDirection(judgement, claim))) continue
    const text = whole.slice(claim.start, claim.end)
    const finding: Finding = {
      rule: claimRules[claim.kind],
      severity: 'error',
      message: claimMessage(text, claim),
      places: placesOf(claim.facts),
      actual: text,
    }
    found.push({ start: claim.start, finding })
  }
  return found.sort((a, b) => a.start - b.start).map(({ finding }) => finding)
}

function quantityFinding(
  ledger: Ledger,
  whole: string,
  policy: Policy,
  judgement: Judgement,
  consequences: readonly Judgement[],
): Finding {
  const { bound, reading, facts } = judgement
  const text = whole.slice(bound.start, bound.end)
  if (judgement.status === 'unsupported' || !reading) {
    const severity = policy === 'draft' ? 'error' : 'warning'
    return {
      rule: 'unsupported-figure',
      severity,
      message: unsupportedMessage(text),
      places: [],
      actual: text,
    }
  }
  const finding: Finding = {
    rule: reading.rule,
    severity: 'error',
    message: contradictionMessage(ledger, text, judgement) + consequencesMessage(whole, consequences),
    places: placesOf([...facts, ...consequences.flatMap((consequence) => consequence.facts)]),
    expected: writeExpected(reading),
    actual: text,
  }
  if (reading.figure.fact.formula) finding.formula = reading.figure.fact.formula
  return finding
}

/** Each place once, in the order of the facts. */
function placesOf(facts: readonly Fact[]): Finding['places'] {
  const places = new Map(
    facts.flatMap(({ place }) => (place ? [[JSON.stringify(place), place] as const] : [])),
  )
  return [...places.values()]
}

/** “较上年增加4.89万元” where it fell: the figure's finding tells it, the claim before it need not. */
function tellsDirection({ status, reading, bound }: Judgement, claim: JudgedClaim): boolean {
  if (status !== 'contradicted' || reading?.direction === undefined) return false
  return (
    (claim.kind === 'rise' || claim.kind === 'fall') &&
    bound.start >= claim.end &&
    bound.start - claim.end <= 6
  )
}
