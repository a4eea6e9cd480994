import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/index.ts'
import { contentFindings } from '../../src/content/index.ts'
import { writeDraft } from '../../src/draft/index.ts'
import { readCorpus } from '../support/corpus.ts'

// What the composer leaves out can only be what the tables do not hold, and for that it leaves a gap.
describe('a draft composed from the tables of a unit', () => {
  it.each(readCorpus())('lacks nothing but what only the unit knows: $slug', async ({ ledger }) => {
    const findings = audit(ledger)
    const { sections, status } = await writeDraft({ ledger, findings }, { writer: 'composer' })
    const found = [...contentFindings(ledger, sections, findings).values()].flat()
    expect(found.filter(({ rule }) => rule !== 'open-gap').map(({ message }) => message)).toEqual([])
    expect(found.every(({ severity }) => severity === 'info')).toBe(true)
    expect(status).toBe('accepted')
    expect(sections.flatMap((section) => section.findings ?? [])).toEqual(found)
  })
})
