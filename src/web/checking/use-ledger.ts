import { useMemo } from 'react'
import type { Finding } from '../../../schemas/finding.ts'
import type { Submission } from '../../../schemas/submission.ts'
import { audit } from '../../audit/index.ts'
import { type Ledger, openLedger } from '../../facts/index.ts'
import { useSettled } from '../use-settled.ts'

/** The tables opened for looking up, a moment behind the typing. Undefined while they cannot be read. */
export function useLedger(submission: Submission): Ledger | undefined {
  const settled = useSettled(submission)
  return useMemo(() => attempt(() => openLedger(settled)), [settled])
}

/** What the audit finds in the tables as they stand on the page; undefined while they cannot be read. */
export function useAudit(ledger: Ledger | undefined): Finding[] | undefined {
  return useMemo(() => (ledger ? attempt(() => audit(ledger)) : undefined), [ledger])
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch (error) {
    console.error(error)
    return undefined
  }
}
