import { pointsOf } from './points.ts'
import type { ContentRule } from './rule.ts'
import type { Report, ReportSection } from './section.ts'
import { excerpt, type Sentence } from './sentences.ts'

/** A problem that rests on nothing: no figure, and nothing that the audit found. */
export const unfoundedProblem: ContentRule = {
  id: 'unfounded-problem',
  severity: 'warning',
  title: '问题没有依据',
  find(section, report) {
    if (section.key !== 'problems') return []
    return pointsOf(section)
      .filter((point) => !hasEvidence(section, point, report))
      .map(({ text }) => ({
        message: `${section.ordinal}所列问题“${excerpt(text)}”没有依据，请写明所涉数据或所涉指标、表格。`,
        actual: excerpt(text),
      }))
  },
}

/** A figure, a claim that the tables decide, or the name of a project, of an indicator or of a row with a finding. */
function hasEvidence({ check }: ReportSection, { start, end, text }: Sentence, report: Report): boolean {
  const within = (one: { start: number; end: number }) => one.start >= start && one.end <= end
  if (check.quantities.some(within) || check.claims.some(within)) return true
  const said = plain(text)
  const names = (rows: readonly string[]) =>
    rows.map(plain).some((row) => (row.length >= 3 ? said.includes(row) : said.includes(`“${row}”`)))
  return (
    names(report.ledger.indicators.map(({ name }) => name)) ||
    names(report.ledger.items.flatMap(({ kind, label }) => (kind === 'project' ? [label] : []))) ||
    names(report.findings().flatMap(({ places }) => places.map(({ row }) => row)))
  )
}

function plain(text: string): string {
  return text.replace(/\s+/g, '').replace(/^其中[:：]/, '')
}
