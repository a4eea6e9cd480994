import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { check } from '../../src/check/index.ts'
import { type Ledger, openLedger } from '../../src/facts/index.ts'
import { readText } from '../../src/intake/index.ts'

const corpus = resolve(import.meta.dirname, '../fixtures/corpus')
const ledgers = new Map<string, Ledger>()

/** What the claims of a text are judged to be, each status once, by the tables of a submission of the corpus. */
export function claimStatuses(slug: string, text: string): string[] {
  const ledger =
    ledgers.get(slug) ?? openLedger(readText(readFileSync(`${corpus}/${slug}/tables.txt`, 'utf8')).submission)
  ledgers.set(slug, ledger)
  return [...new Set(check(ledger, text, 'review').claims.map(({ status }) => status))]
}
