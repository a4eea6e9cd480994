import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/index.ts'
import { assembleDraft } from '../../src/draft/assemble.ts'
import { composeSections } from '../../src/draft/composer/index.ts'
import { type CorpusEntry, readCorpus } from '../support/corpus.ts'

// What the composer writes from the tables quotes their cells; the checker must find each figure again.
describe('a draft composed from the tables of a unit', () => {
  // Refused by the checker for what the composer quotes of an indicator (110元/吨, 9.2倍) or says of the tables.
  const refused = ['grain-2023', 'housing-2025', 'meteor-2025']
  const all = [...readCorpus(), ...readCorpus('corpus-unseen')]
  it.fails.each(all.filter(({ slug }) => refused.includes(slug)))('is not yet accepted: $slug', isAccepted)
  it.each(all.filter(({ slug }) => !refused.includes(slug)))('is accepted: $slug', isAccepted)
})

function isAccepted({ ledger }: CorpusEntry) {
  const sections = composeSections({ ledger, findings: audit(ledger) })
  const draft = assembleDraft(
    ledger,
    sections.map((section) => ({ ...section, writer: 'composer' as const })),
    'draft',
  )
  const refused = draft.check.quantities.filter(
    ({ status }) => status === 'unsupported' || status === 'contradicted',
  )
  expect(refused.map(({ text, message }) => `${text} ${message}`)).toEqual([])
  expect(draft.status).toBe('accepted')
}
