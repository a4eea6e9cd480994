import type { CheckedClaim, CheckedQuantity, CheckResult, Policy } from '../../schemas/check-result.ts'
import type { Finding } from '../../schemas/finding.ts'
import { type Ledger, stageName } from '../facts/index.ts'
import { scan } from '../prose/index.ts'
import { bind } from './bind/walk.ts'
import { claimReader, type JudgedClaim } from './claims/reader.ts'
import { type Judgement, judge } from './judge/judge.ts'
import { lexiconOf } from './lexicon.ts'
import { claimMessage, contradictionMessage, unsupportedMessage, writeExpected } from './messages.ts'

/** The rules by which prose is checked, with the severity that contract §2 gives them under each policy. */
const RULES = { quantity: 'prose-quantity', claim: 'prose-claim', unsupported: 'prose-unsupported' } as const

/**
 * Checks prose against the facts of a submission: every quantity and every claim in words, each bound to what it states.
 * Pure and synchronous. Offsets are UTF-16 code units into `text`. Under `draft` a quantity without support rejects;
 * under `review` it is a warning.
 */
export function check(ledger: Ledger, text: string, policy: Policy): CheckResult {
  const tokens = scan(text, lexiconOf(ledger))
  const reader = claimReader(ledger, text, tokens)
  const judgements = bind(ledger, text, tokens, reader.listen)
    .filter(
      ({ quantity, readings }) =>
        quantity.unit.dimension !== 'none' || readings.some(({ strength }) => strength === 'named'),
    )
    .map(judge)
  const quantities = judgements.map((judgement) => checkedQuantity(ledger, text, judgement))
  const claims = reader.claims.map((claim) => checkedClaim(text, claim))
  const findings = [
    ...quantities.flatMap((quantity) => quantityFinding(quantity, policy)),
    ...claims.flatMap(claimFinding),
  ]
  return {
    verdict: findings.some(({ severity }) => severity === 'error') ? 'rejected' : 'accepted',
    policy,
    quantities,
    claims,
    findings,
  }
}

function checkedQuantity(ledger: Ledger, whole: string, judgement: Judgement): CheckedQuantity {
  const { bound, status, reading, facts } = judgement
  const { start, end } = bound
  const text = whole.slice(start, end)
  const quantity: CheckedQuantity = { start, end, text, status, facts }
  if (reading) {
    quantity.reading = { measure: reading.measure }
    if (reading.item?.project)
      quantity.reading.subject = ledger.item(reading.item.project)?.label ?? reading.item.label
    const period = reading.figure.fact.period ?? (reading.stage ? stageName(reading.stage) : undefined)
    if (period) quantity.reading.period = period
    if (reading.figure.fact.formula) quantity.formula = reading.figure.fact.formula
  }
  if (status === 'contradicted' && reading) {
    quantity.expected = writeExpected(reading)
    quantity.message = contradictionMessage(ledger, text, judgement)
  } else if (status === 'unsupported') quantity.message = unsupportedMessage(text)
  return quantity
}

function checkedClaim(whole: string, claim: JudgedClaim): CheckedClaim {
  const { start, end, facts } = claim
  const text = whole.slice(start, end)
  const checked: CheckedClaim = {
    start,
    end,
    text,
    status: claim.holds ? 'supported' : 'contradicted',
    facts,
  }
  if (!claim.holds) checked.message = claimMessage(text, claim)
  return checked
}

function quantityFinding(quantity: CheckedQuantity, policy: Policy): Finding[] {
  const { status, message, facts, expected, formula, text } = quantity
  if (status === 'supported' || status === 'derived' || !message) return []
  const finding: Finding = {
    rule: status === 'contradicted' ? RULES.quantity : RULES.unsupported,
    severity: status === 'contradicted' || policy === 'draft' ? 'error' : 'warning',
    message,
    places: facts.flatMap(({ place }) => place ?? []),
    actual: text,
  }
  if (expected) finding.expected = expected
  if (formula) finding.formula = formula
  return [finding]
}

function claimFinding({ status, message, facts, text }: CheckedClaim): Finding[] {
  if (status !== 'contradicted' || !message) return []
  return [
    {
      rule: RULES.claim,
      severity: 'error',
      message,
      places: facts.flatMap(({ place }) => place ?? []),
      actual: text,
    },
  ]
}
