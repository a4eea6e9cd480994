import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CheckResult } from '../../schemas/check-result.ts'
import { check } from '../../src/check/index.ts'
import { type Ledger, openLedger } from '../../src/facts/index.ts'
import { readText } from '../../src/intake/index.ts'

const corpus = resolve(import.meta.dirname, '../fixtures/corpus')
const ledgers = new Map<string, Ledger>()

/** What the claims of a text are judged to be, each status once, by the tables of a submission of the corpus. */
export function claimStatuses(slug: string, text: string): string[] {
  return [...new Set(claimsOf(slug, text).map(({ status }) => status))]
}

/** The claims of a text, by the tables of a submission of the corpus. */
export function claimsOf(slug: string, text: string): CheckResult['claims'] {
  const ledger =
    ledgers.get(slug) ?? openLedger(readText(readFileSync(`${corpus}/${slug}/tables.txt`, 'utf8')).submission)
  ledgers.set(slug, ledger)
  return check(ledger, text, 'review').claims
}
