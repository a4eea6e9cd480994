import type { Draft } from '../../../schemas/draft.ts'
import { attachmentWords } from '../../form/blocks.ts'

/** What a line of the report is, which decides how it looks. */
export type LineKind = 'attachment' | 'title' | 'heading' | 'subheading' | 'body'

export interface ReportLine {
  kind: LineKind
  text: string
  /** Where the line begins in the draft's text; absent where it does not stand there. */
  start?: number
}

const numbered = /^\s*[（(][一二三四五六七八九十]{1,3}[)）]/
const stop = /[。；！？;]/
const longestSubheading = 40

/** The lines of a draft. `number` is the report's own as an attachment, where it is exported as one. */
export function readReport(draft: Draft, number?: number): ReportLine[] {
  let start = 0
  const take = (text: string, kindOf: (line: string) => LineKind) =>
    text.split('\n').map((line): ReportLine => {
      const taken = { kind: kindOf(line), text: line, start }
      start += line.length + 1
      return taken
    })
  const lines = take(openingOf(draft), openingKind).filter(({ text }) => text.trim() !== '')
  for (const { heading, text } of draft.sections) {
    lines.push(...take(heading, () => 'heading'), ...take(text, sectionKind))
  }
  if (number === undefined || lines[0]?.kind === 'attachment') return lines
  return [{ kind: 'attachment', text: `${attachmentWords[0]}${number}` }, ...lines]
}

/** What stands before the first section: the title. */
export function openingOf({ sections, text }: Draft): string {
  const written = sections.map((section) => `\n${section.heading}\n${section.text}`).join('')
  return text.endsWith(written) ? text.slice(0, text.length - written.length) : (text.split('\n', 1)[0] ?? '')
}

function openingKind(line: string): LineKind {
  return isAttachmentNumber(line) ? 'attachment' : 'title'
}

function isAttachmentNumber(line: string): boolean {
  const text = line.trim()
  return attachmentWords.some((word) => text.startsWith(word) && /^\s*\d{0,3}$/.test(text.slice(word.length)))
}

function sectionKind(line: string): LineKind {
  return numbered.test(line) && line.length <= longestSubheading && !stop.test(line.trim().slice(0, -1))
    ? 'subheading'
    : 'body'
}

/** The length of a body line's heading, “（一）预算编制不够精准。”, where it runs on into its paragraph; else 0. */
export function leadIn(line: string): number {
  if (!numbered.test(line)) return 0
  const end = line.search(stop)
  return end > 0 && end <= longestSubheading ? end + 1 : 0
}
