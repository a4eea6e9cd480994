import { Paragraph } from 'docx'
import { style } from '../styles.ts'
import { runsOf } from '../text.ts'
import { type LineKind, leadIn, type ReportLine } from './lines.ts'
import { titleIndent } from './title.ts'

const styleOf: Record<LineKind, string> = {
  attachment: style.attachmentNumber,
  title: style.title,
  heading: style.heading,
  subheading: style.subheading,
  body: style.body,
}

/** The report, each line in the style of what it is. */
export function reportParagraphs(lines: readonly ReportLine[]): Paragraph[] {
  return lines.map(({ kind, text }) => {
    const lead = kind === 'body' ? leadIn(text) : 0
    return new Paragraph({
      style: styleOf[kind],
      // Who wrote the indent with blanks shall not get it twice.
      ...(kind === 'title' ? { indent: titleIndent(text) } : {}),
      ...(kind === 'body' && /^[\s\u3000]/.test(text) ? { indent: { firstLine: 0, firstLineChars: 0 } } : {}),
      children: [...runsOf(text.slice(0, lead), { style: style.leadIn }), ...runsOf(text.slice(lead))],
    })
  })
}
