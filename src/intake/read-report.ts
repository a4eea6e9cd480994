import type { Grid } from './grid.ts'
import { cutSections, type Section } from './sections.ts'

/**
 * The report of a file that holds one, with or without attachments before it. Where there are none everything is the
 * report's, what stands before its title too; only the pages that the service put behind it are not. Undefined where
 * attachments stand in the file and no report.
 */
export function readReport(grid: Grid): string | undefined {
  const sections = cutSections(grid)
  if (sections.some(({ kind }) => kind === 'attachment')) {
    const report = sections.find(({ kind }) => kind === 'report')
    return report && reportText(grid, report)
  }
  const problems = sections.find(({ kind }) => kind === 'problems')
  return grid.text.slice(0, problems?.pieces[0]?.start).trimEnd()
}

/** A report as it was written, from its first line to its last. */
export function reportText(grid: Grid, { pieces }: Section): string {
  return grid.text.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0).trimEnd()
}
