import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { Submission } from '../../../schemas/submission.ts'
import type { Mark } from '../checking/mark.ts'
import { type Checked, useCheck } from '../checking/use-check.ts'
import { useLedger } from '../checking/use-ledger.ts'
import { useNextProblem } from '../checking/use-next-problem.ts'
import { ReportEditor } from '../editor/report-editor.tsx'
import { CheckBar } from './check-bar.tsx'
import type { PlacedMark } from './mark-list.tsx'
import { ReportSide, type ReportSideState, type Side, useReportSide } from './report-side.tsx'
import type { Tab } from './tabs.tsx'
import { Workspace } from './workspace.tsx'

/** What a page's own panel beside a report has at hand. */
export interface ReportPanel {
  /** Undefined until the first check is through. */
  checked: Checked | undefined
  side: ReportSideState
  /** Brings a stretch of the report into view. */
  lead(span: { start: number; end: number }): void
}

/** A whole report as a person wrote it, checked as one types, beside the tables. */
export function ReportView({
  submission,
  report,
  label,
  head,
  more,
  first,
  onReport,
}: {
  submission: Submission
  report: string
  /** What the report is, for screen readers. */
  label: string
  head: (verdict: 'accepted' | 'rejected' | undefined) => ReactNode
  /** Panels beside those that every report has. */
  more?: (panel: ReportPanel) => Tab<Side>[]
  /** The panel that is open at first. */
  first?: Side
  /** Without it the report is only read. */
  onReport?: (report: string) => void
}) {
  const checked = useCheck(useLedger(submission), report, 'review')
  const placed = useMemo<PlacedMark[]>(
    () => (checked?.marks ?? []).map((mark) => ({ section: '', mark })),
    [checked],
  )
  const side = useReportSide(submission, first)
  const [caret, setCaret] = useState<Mark>()
  const [target, setTarget] = useState<{ start: number; end: number }>()
  const lead = useCallback(({ start, end }: { start: number; end: number }) => setTarget({ start, end }), [])
  const next = useNextProblem(
    placed,
    useCallback(({ mark }: PlacedMark) => lead(mark), [lead]),
  )
  return (
    <Workspace
      wideSide
      sideLabel="核对"
      head={head(checked?.check.verdict)}
      main={
        <article className="paper">
          <ReportEditor
            text={report}
            marked={checked}
            label={label}
            readOnly={onReport === undefined}
            target={target}
            {...(onReport && { onChange: onReport })}
            onShow={side.showMark}
            onCaret={setCaret}
          />
        </article>
      }
      side={
        <ReportSide
          submission={submission}
          side={side}
          marks={placed}
          {...(more && { more: more({ checked, side, lead }) })}
          onShow={(problem) => {
            lead(problem.mark)
            side.showFacts(problem.mark)
          }}
        />
      }
      foot={<CheckBar marks={checked?.marks} caret={caret} onNext={next} />}
    />
  )
}
