import { fillPrompt } from '../../model/index.ts'
import { problemsOf, type Source } from '../composer/index.ts'
import type { Mask } from './mask.ts'
import type { ModelSection } from './sections.ts'
import { matching, type SlotFact } from './slot-facts.ts'
import { tableTexts } from './table-texts.ts'

/** What prompts are filled from: everything that a model may know of a submission. */
export interface Desk {
  source: Source
  slots: ReadonlyMap<string, SlotFact>
  mask: Mask
}

/**
 * The request for a section, all of the submission's words in it masked. `problems` are the titles that measures answer;
 * without them the problems that the data shows stand in their place.
 */
export function sectionRequest(
  { source, slots, mask }: Desk,
  { prompt }: ModelSection,
  problems: readonly string[] = [],
): string {
  const facts = matching(slots, prompt.facts)
  const titles =
    problems.length > 0 ? problems : problemsOf(source).map(({ title, facts: said }) => `${title}。${said}`)
  return fillPrompt(prompt.body, {
    unit: mask.hide(source.unit),
    year: String(source.year),
    facts: facts.map(({ id, label, written }) => `${id} | ${label} | ${written}`).join('\n') || '无',
    texts: tableTexts(source, prompt.texts, mask),
    findings:
      source.findings
        .map(({ message }, index) => `finding.${index + 1} | ${mask.hide(message)}`)
        .join('\n') || '无',
    problems: titles.map((title, index) => `${index + 1}. ${mask.hide(title)}`).join('\n') || '无',
  })
}
