import type { Finding } from '../../schemas/finding.ts'
import type { Report, ReportSection } from './section.ts'

/** What a rule says of a section. */
export type Remark = Pick<Finding, 'message'> & Partial<Pick<Finding, 'places' | 'expected' | 'actual'>>

/** One thing that reviewers look for in a report beside its figures. A finding never rejects a draft. */
export interface ContentRule {
  id: string
  severity: 'warning' | 'info'
  title: string
  find(section: ReportSection, report: Report): Remark[]
}
