import type { Leftover, Submission } from '../../schemas/submission.ts'
import { IntakeError } from './error.ts'
import type { Grid } from './grid.ts'
import { readReport } from './read-report.ts'
import { cutSections } from './sections.ts'
import { cellsOf, readGrid } from './submission.ts'

/** What a Word file holds that was made from a report: nothing of it is in none of these. */
export interface Returned {
  /** Absent where attachments stand in the file and no report. */
  report?: string
  /** The attachments; absent where the file has none. */
  submission?: Submission
  /** What the service itself wrote behind the report. */
  pages: Leftover[]
  leftovers: Leftover[]
}

/** Shares out what a file holds. Its report's sentences fill no tables: they came from them. */
export function readReturned(grid: Grid): Returned {
  const sections = cutSections(grid)
  const pages = sections.filter(({ kind }) => kind === 'problems').flatMap(({ pieces }) => cellsOf(pieces))
  const report = readReport(grid)
  const found = { ...(report !== undefined && { report }), pages }
  if (sections.every(({ kind }) => kind !== 'attachment')) return { ...found, leftovers: grid.hidden }
  const behind = new Set(pages.map(keyOf))
  try {
    const { submission, leftovers } = readGrid(grid)
    return { ...found, submission, leftovers: leftovers.filter((left) => !behind.has(keyOf(left))) }
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
    const others = sections.filter(({ kind }) => kind === 'attachment' || kind === 'other')
    const left = others.flatMap(({ title, pieces }) => cellsOf([...title, ...pieces]))
    return { ...found, leftovers: [...left, ...grid.hidden] }
  }
}

function keyOf({ text, place }: Leftover): string {
  return `${place} ${text}`
}
