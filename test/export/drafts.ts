import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Draft } from '../../schemas/draft.ts'
import type { Submission } from '../../schemas/submission.ts'
import { audit } from '../../src/audit/index.ts'
import { assembleDraft, composeSections } from '../../src/draft/index.ts'
import { openLedger } from '../../src/facts/index.ts'
import { readText } from '../../src/intake/index.ts'

const corpus = resolve(import.meta.dirname, '../fixtures/corpus')

export function submissionOf(name: string): Submission {
  return readText(readFileSync(`${corpus}/${name}/tables.txt`, 'utf8')).submission
}

/** What the composer writes about a submission, with lines of one's own at the end of a section. */
export function draftOf(submission: Submission, more: Record<string, string> = {}): Draft {
  const ledger = openLedger(submission)
  const sections = composeSections({ ledger, findings: audit(ledger) }).map(({ key, heading, text }) => ({
    key,
    heading,
    text: text + (more[key] ?? ''),
    writer: 'composer' as const,
  }))
  return {
    id: 'draft-1',
    submissionId: 'submission-1',
    version: 2,
    createdAt: '2025-03-07T08:30:00.000Z',
    ...assembleDraft(ledger, sections, 'draft'),
  }
}

/** A draft with this verdict, whatever the check says. */
export function judged(draft: Draft, status: Draft['status']): Draft {
  return { ...draft, status }
}
