import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { audit } from '../../src/audit/index.ts'
import type { DraftSource } from '../../src/draft/index.ts'
import { openLedger } from '../../src/facts/index.ts'
import { readText } from '../../src/intake/index.ts'

const corpus = resolve(import.meta.dirname, '../fixtures/corpus')

/** The real submission, where the folder beside the repository exists. */
export const seedPath = resolve(import.meta.dirname, '../../../shared/seed/submission-2023.txt')
export const hasSeed = existsSync(seedPath)

export const corpusNames = readdirSync(corpus)

export function readSubmission(name: string) {
  return readText(readFileSync(name === 'seed' ? seedPath : join(corpus, name, 'tables.txt'), 'utf8'))
    .submission
}

/** What a draft of one of the corpus submissions is written from. */
export function sourceOf(submission: ReturnType<typeof readSubmission>): DraftSource {
  const ledger = openLedger(submission)
  return { ledger, findings: audit(ledger) }
}
