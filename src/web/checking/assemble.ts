import type { Draft } from '../../../schemas/draft.ts'
import type { Mark } from './mark.ts'
import type { Checked } from './use-check.ts'

/** A section of a report being edited, and where it stands in the whole. */
export interface Piece {
  key: string
  start: number
  text: string
}

/**
 * The whole report with some sections rewritten. Everything between the sections (title, headings) stays as the
 * service put it together, so that what is checked here is what is checked there.
 */
export function assemble(
  draft: Draft,
  texts: Readonly<Record<string, string>>,
): { text: string; pieces: Piece[] } {
  let text = ''
  let cursor = 0
  const pieces: Piece[] = []
  for (const section of draft.sections) {
    const heading = draft.text.indexOf(section.heading, cursor)
    const from = heading === -1 ? cursor : heading + section.heading.length
    const skipped =
      section.text === '' && draft.text[from] === '\n' ? from + 1 : draft.text.indexOf(section.text, from)
    const start = skipped === -1 ? from : skipped
    text += draft.text.slice(cursor, start)
    const written = texts[section.key] ?? section.text
    pieces.push({ key: section.key, start: text.length, text: written })
    text += written
    cursor = skipped === -1 ? start : start + section.text.length
  }
  return { text: text + draft.text.slice(cursor), pieces }
}

/** The marks of one section, counted from its own beginning. */
export function marksWithin(checked: Checked, { start, text }: Piece): Mark[] {
  const end = start + text.length
  return checked.marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }))
}
