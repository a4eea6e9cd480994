import { Paragraph, type ParagraphChild } from 'docx'
import { style } from '../styles.ts'
import { runsOf } from '../text.ts'
import { type Marks, marksOf, writeMarks } from './comments.ts'
import { type LineKind, leadIn, type ReportLine } from './lines.ts'
import type { Note } from './notes.ts'
import { titleIndent } from './title.ts'

const styleOf: Record<LineKind, string> = {
  attachment: style.attachmentNumber,
  title: style.title,
  heading: style.heading,
  subheading: style.subheading,
  body: style.body,
}

/** The report, each line in the style of what it is; a comment at each of the notes. */
export function reportParagraphs(lines: readonly ReportLine[], notes: readonly Note[] = []): Paragraph[] {
  const marks = marksOf(notes)
  const places = [...marks.keys()].sort((one, other) => one - other)
  let next = 0
  return lines.map((line) => {
    const { kind, text, start } = line
    const own = new Map<number, Marks>()
    for (; start !== undefined && (places[next] ?? Infinity) <= start + text.length; next++) {
      const place = places[next] ?? start
      own.set(place - start, marks.get(place) ?? { ended: [], begun: [] })
    }
    return new Paragraph({
      style: styleOf[kind],
      // Who wrote the indent with blanks shall not get it twice.
      ...(kind === 'title' ? { indent: titleIndent(text) } : {}),
      ...(kind === 'body' && /^[\s\u3000]/.test(text) ? { indent: { firstLine: 0, firstLineChars: 0 } } : {}),
      children: childrenOf(line, own),
    })
  })
}

/** A line in runs, cut where its lead-in ends and where comments begin and end. */
function childrenOf({ kind, text }: ReportLine, marks: ReadonlyMap<number, Marks>): ParagraphChild[] {
  const lead = kind === 'body' ? leadIn(text) : 0
  const places = [...new Set([0, lead, text.length, ...marks.keys()])].sort((one, other) => one - other)
  return places.flatMap((place, index) => {
    const mark = marks.get(place)
    const part = text.slice(place, places[index + 1] ?? place)
    return [...(mark ? writeMarks(mark) : []), ...runsOf(part, place < lead ? { style: style.leadIn } : {})]
  })
}
