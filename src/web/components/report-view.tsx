import { type ReactNode, useMemo, useState } from 'react'
import type { Submission } from '../../../schemas/submission.ts'
import type { Mark } from '../checking/mark.ts'
import { useCheck } from '../checking/use-check.ts'
import { useLedger } from '../checking/use-ledger.ts'
import { useNextProblem } from '../checking/use-next-problem.ts'
import { ReportEditor } from '../editor/report-editor.tsx'
import { CheckBar } from './check-bar.tsx'
import type { PlacedMark } from './mark-list.tsx'
import { ReportSide, useReportSide } from './report-side.tsx'
import { Workspace } from './workspace.tsx'

/** A whole report as a person wrote it, checked as one types, beside the tables. */
export function ReportView({
  submission,
  report,
  head,
  onReport,
}: {
  submission: Submission
  report: string
  head: (verdict: 'accepted' | 'rejected' | undefined) => ReactNode
  onReport: (report: string) => void
}) {
  const checked = useCheck(useLedger(submission), report, 'review')
  const placed = useMemo<PlacedMark[]>(
    () => (checked?.marks ?? []).map((mark) => ({ section: '', mark })),
    [checked],
  )
  const side = useReportSide(submission)
  const [caret, setCaret] = useState<Mark>()
  const [target, setTarget] = useState<PlacedMark>()
  const next = useNextProblem(placed, setTarget)
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
            label="随附报告"
            target={target?.mark}
            onChange={onReport}
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
          onShow={(problem) => {
            setTarget({ ...problem, mark: { ...problem.mark } })
            side.showFacts(problem.mark)
          }}
        />
      }
      foot={<CheckBar marks={checked?.marks} caret={caret} onNext={next} />}
    />
  )
}
