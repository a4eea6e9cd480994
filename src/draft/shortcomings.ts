import { check } from '../check/index.ts'
import { contentFindings } from '../content/index.ts'
import type { DraftSource } from './types.ts'

/**
 * What a section that agrees with the tables still lacks, in words for whoever writes it: facts left out, figures of
 * another section, empty phrases. Hints of gaps are not among them, and nothing that only the whole report shows.
 */
export function shortcomings({ ledger, findings }: DraftSource, key: string, text: string): string[] {
  const section = { key, heading: '', text, check: check(ledger, text, 'draft') }
  const found = contentFindings(ledger, [section], findings).get(key) ?? []
  return found.flatMap(({ severity, message }) => (severity === 'warning' ? [message] : []))
}
