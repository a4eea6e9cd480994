import type { Draft } from '../../../../schemas/draft.ts'
import type { Texts } from '../use-draft.ts'

/** What of a returned report goes into the draft, and what has no place there. */
export interface TakeOver {
  /** Sections that the file has otherwise than the version it was made from, by key. */
  texts: Texts
  /** Headings of those among them that were rewritten here, too, since the file was made. */
  rewritten: string[]
  /** Headings that the file no longer has; their sections stay as they are. */
  missing: string[]
  /** What stands before the first section and is not the title. */
  outside: string
}

/**
 * Shares a returned report out to the sections of its draft, by their headings. What somebody wrote elsewhere goes to the
 * section that it stands in; nothing is dropped: what stands in none is named.
 */
export function takeOver(exported: Draft, newest: Draft, report: string): TakeOver {
  const { before, written } = cutAtHeadings(exported, report)
  const opening = new Set(cutAtHeadings(exported, exported.text).before.map(compact))
  const now = new Map(newest.sections.map(({ key, text }) => [key, text]))
  const texts: Record<string, string> = {}
  const rewritten: string[] = []
  for (const { key, heading, text } of exported.sections) {
    const returned = written.get(key)
    const current = now.get(key) ?? text
    if (returned === undefined || same(returned, text) || same(returned, current)) continue
    texts[key] = returned
    if (current !== text) rewritten.push(heading)
  }
  return {
    texts,
    rewritten,
    missing: exported.sections.filter(({ key }) => !written.has(key)).map(({ heading }) => heading),
    outside: before
      .filter((line) => !opening.has(compact(line)))
      .join('\n')
      .trim(),
  }
}

/** The lines before the first heading of a draft that is found, and the text below each of the others. */
function cutAtHeadings(
  { sections }: Draft,
  report: string,
): { before: string[]; written: Map<string, string> } {
  const lines = report.split('\n')
  const keys = lines.map(compact)
  const found: { key: string; line: number }[] = []
  for (const { key, heading } of sections) {
    const line = keys.indexOf(compact(heading), (found.at(-1)?.line ?? -1) + 1)
    if (line >= 0) found.push({ key, line })
  }
  const texts = found.map(
    ({ key, line }, index) => [key, lines.slice(line + 1, found[index + 1]?.line).join('\n')] as const,
  )
  return { before: lines.slice(0, found[0]?.line), written: new Map(texts) }
}

function compact(line: string): string {
  return line.replace(/\s+/g, '')
}

/** Blank lines at a section's end are not kept by every way through a Word file. */
function same(one: string, other: string): boolean {
  return one.trimEnd() === other.trimEnd()
}
