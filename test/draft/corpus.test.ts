import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/index.ts'
import { assembleDraft } from '../../src/draft/assemble.ts'
import { composeSections } from '../../src/draft/composer/index.ts'
import { readCorpus } from '../support/corpus.ts'

// What the composer writes from the tables quotes their cells; the checker must find each figure again.
describe('a draft composed from the tables of a unit', () => {
  it.each([...readCorpus(), ...readCorpus('corpus-unseen')])('is accepted: $slug', ({ ledger }) => {
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
  })
})
