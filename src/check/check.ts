import type { CheckResult, Policy } from '../../schemas/check-result.ts'
import type { Ledger } from '../facts/index.ts'
import { scan } from '../prose/index.ts'
import { bind } from './bind/walk.ts'
import { claimReader } from './claims/reader.ts'
import { findingsOf } from './findings.ts'
import { byCompany } from './judge/company.ts'
import { findCauses } from './judge/consequences.ts'
import { judge } from './judge/judge.ts'
import { lexiconOf } from './lexicon.ts'
import { writeClaim, writeQuantity } from './results.ts'

/**
 * Checks prose against the facts of a submission: every quantity and every claim in words, each bound to what it states.
 * Pure and synchronous. Offsets are UTF-16 code units into `text`. Under `draft` a quantity without support rejects;
 * under `review` it is a warning.
 */
export function check(ledger: Ledger, text: string, policy: Policy): CheckResult {
  const tokens = scan(text, lexiconOf(ledger))
  const reader = claimReader(ledger, text, tokens)
  const judgements = byCompany(ledger, text, bind(ledger, text, tokens, reader.listen).map(judge))
  const claims = reader.finish()
  const causes = findCauses(judgements)
  const findings = findingsOf(ledger, text, policy, judgements, claims, causes)
  return {
    verdict: findings.some(({ severity }) => severity === 'error') ? 'rejected' : 'accepted',
    policy,
    quantities: judgements.map((judgement) => writeQuantity(ledger, text, judgement, causes.get(judgement))),
    claims: claims.map((claim) => writeClaim(text, claim)),
    findings,
  }
}
