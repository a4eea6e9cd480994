import { sectionSpans } from '../../content/report-text.ts'
import { assembleDraft } from '../assemble.ts'
import type { DraftSource, WrittenDraft, WrittenSection } from '../types.ts'

/** The whole is checked again: a section that is right alone may be wrong in its place. Such a one is the composer's. */
export function settle(
  source: DraftSource,
  sections: WrittenSection[],
  composed: readonly WrittenSection[],
): WrittenDraft {
  const draft = assembleDraft(source.ledger, sections, 'draft')
  if (draft.status === 'accepted' || draft.writer === 'composer') return draft
  const wrong = [
    ...draft.check.quantities.filter(({ status }) => status === 'contradicted' || status === 'unsupported'),
    ...draft.check.claims.filter(({ status }) => status === 'contradicted'),
  ]
  const spans = sectionSpans(source.ledger, sections)
  const offending = new Set(
    wrong.flatMap(({ start }) =>
      spans.filter((span) => span.start <= start && start < span.end).map(({ key }) => key),
    ),
  )
  if (offending.has('problems') || offending.has('measures')) offending.add('problems').add('measures')
  const replaced = sections.map((section, index) =>
    offending.has(section.key) ? (composed[index] as WrittenSection) : section,
  )
  const second = assembleDraft(source.ledger, replaced, 'draft')
  if (second.status === 'accepted') return second
  const third = assembleDraft(source.ledger, composed, 'draft')
  return third.status === 'accepted' ? third : second
}
