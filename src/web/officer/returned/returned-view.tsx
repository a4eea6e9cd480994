import { useMemo } from 'react'
import { reportText } from '../../../content/report-text.ts'
import { useLedger } from '../../checking/use-ledger.ts'
import { ReportView } from '../../components/report-view.tsx'
import { Steps } from '../../components/steps.tsx'
import { changedCells } from './changed-cells.ts'
import type { ReturnedReport } from './open-returned.ts'
import { ReturnedChanges } from './returned-changes.tsx'
import { ReturnedNotices } from './returned-notices.tsx'
import { ReturnedToolbar } from './returned-toolbar.tsx'
import { Unplaced } from './unplaced.tsx'
import { useReturned } from './use-returned.ts'

/** A returned report, checked against the tables as they are now, with what changed and what becomes of it. */
export function ReturnedView({ returned }: { returned: ReturnedReport }) {
  const { record, origin, exported, report, submission, leftovers, pages } = returned
  const ledger = useLedger(record.submission)
  const before = useMemo(
    // A file is exported under the title that the tables have then.
    () =>
      ledger && origin.submissionVersion === record.version
        ? reportText(ledger, exported.sections)
        : exported.text,
    [ledger, origin, record, exported],
  )
  const work = useReturned(returned, before)
  const cells = useMemo(
    () => (submission ? changedCells(record.submission, submission) : []),
    [record, submission],
  )
  return (
    <ReportView
      submission={record.submission}
      report={report}
      label="交回的报告"
      first="changes"
      head={(verdict) => (
        <>
          <Steps current={3} id={record.id} />
          <ReturnedToolbar returned={returned} work={work} verdict={verdict} />
          <ReturnedNotices returned={returned} work={work} />
        </>
      )}
      more={(panel) => [
        {
          id: 'changes',
          label: '改动',
          content: (
            <>
              <ReturnedChanges
                ledger={ledger}
                before={before}
                exported={exported}
                texts={work.taken.texts}
                panel={panel}
              />
              <Unplaced cells={cells} outside={work.taken.outside} leftovers={leftovers} pages={pages} />
            </>
          ),
        },
      ]}
    />
  )
}
