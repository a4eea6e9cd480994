import type { DraftSection } from '../../schemas/draft.ts'
import type { Ledger } from '../facts/index.ts'
import { reportTitle } from '../form/index.ts'

type Section = Pick<DraftSection, 'key' | 'heading' | 'text'>

/** The title, then each heading with its text below. */
export function reportText(ledger: Ledger, sections: readonly Section[]): string {
  const title = reportTitle
    .replace('{year}', String(ledger.year))
    .replace('{unit}', () => ledger.unit.replace(/\s+/g, ''))
  return [title, ...sections.flatMap(({ heading, text }) => [heading, text])].join('\n')
}

/** Where each section's text starts and ends in the report. */
export function sectionSpans(
  ledger: Ledger,
  sections: readonly Section[],
): { key: string; start: number; end: number }[] {
  let end = reportText(ledger, []).length
  return sections.map(({ key, heading, text }) => {
    const start = end + 1 + heading.length + 1
    end = start + text.length
    return { key, start, end }
  })
}
