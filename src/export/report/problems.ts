import { Paragraph, type ParagraphChild } from 'docx'
import type { Draft } from '../../../schemas/draft.ts'
import type { Finding, Severity } from '../../../schemas/finding.ts'
import { problemPages } from '../../form/report.ts'
import { style } from '../styles.ts'
import { runsOf } from '../text.ts'
import type { ReportLine } from './lines.ts'

const groups: { severity: Severity; heading: string }[] = [
  { severity: 'error', heading: '必须更正的问题' },
  { severity: 'warning', heading: '需要核实的问题' },
  { severity: 'info', heading: '提示' },
]

/** What the check found wrong with a rejected report, on pages of its own behind it. */
export function problemParagraphs(draft: Draft, lines: readonly ReportLine[]): Paragraph[] {
  const { findings } = draft.check
  const about = `${problemPages.opening}本稿（第${draft.version}版）未通过核对，更正后须重新核对。`
  return [
    new Paragraph({ style: style.problemsTitle, children: runsOf(problemPages.title) }),
    paragraph(style.body, runsOf(about)),
    ...groups.flatMap(({ severity, heading }) => {
      const found = findings.filter((finding) => finding.severity === severity)
      if (found.length === 0) return []
      return [
        paragraph(style.problemsHeading, runsOf(`${heading}（${found.length}处）`)),
        ...found.map((finding, index) => paragraph(style.body, problem(draft, lines, finding, index + 1))),
      ]
    }),
  ]
}

function paragraph(name: string, children: ParagraphChild[]): Paragraph {
  return new Paragraph({ style: name, children })
}

/** “1.“96%”与附表不符……（见“六、单位整体支出绩效情况”）”. */
function problem(draft: Draft, lines: readonly ReportLine[], finding: Finding, number: number) {
  const heading = headingAbove(lines, startOf(draft, finding))
  return runsOf(`${number}.${finding.message}${heading ? `（见“${heading}”）` : ''}`)
}

/** Where the words of a finding begin in the report. */
function startOf({ check }: Draft, { message }: Finding): number | undefined {
  return [...check.quantities, ...check.claims].find((checked) => checked.message === message)?.start
}

function headingAbove(lines: readonly ReportLine[], start: number | undefined): string | undefined {
  if (start === undefined) return undefined
  return lines.findLast((line) => line.kind === 'heading' && (line.start ?? Infinity) <= start)?.text.trim()
}
