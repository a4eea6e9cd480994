import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type WrittenDraft, writeDraft } from '../../src/draft/index.ts'
import { anySubmission } from './arbitrary.ts'
import { sourceOf } from './submissions.ts'

function faults({ text, check }: WrittenDraft): string[] {
  const wrong = [...check.quantities, ...check.claims].filter(
    ({ status }) => status === 'contradicted' || status === 'unsupported',
  )
  return wrong.map(
    ({ start, end, message }) => `${text.slice(Math.max(0, start - 80), end + 15)} ← ${message}`,
  )
}

it('writes an accepted report from whatever the tables hold', async () => {
  await fc.assert(
    fc.asyncProperty(anySubmission, async (one) => {
      const draft = await writeDraft(sourceOf(one), { writer: 'composer' })
      expect(faults(draft)).toEqual([])
      expect(draft.status).toBe('accepted')
      expect(draft.text).not.toMatch(/NaN|Infinity|undefined|null|，，|。。|；；|，。|、。|。，/)
      expect(draft.sections.every(({ text }) => text.trim() !== '')).toBe(true)
    }),
    { numRuns: 60 },
  )
}, 60_000)
