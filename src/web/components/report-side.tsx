import { useCallback, useState } from 'react'
import type { Submission } from '../../../schemas/submission.ts'
import { isProblem, type Mark } from '../checking/mark.ts'
import { AttachmentTables, type CellTarget } from '../tables/attachment-tables.tsx'
import { useCellTarget } from '../tables/use-cell-target.ts'
import { MarkList, type PlacedMark } from './mark-list.tsx'
import { Tabs } from './tabs.tsx'

type Side = 'problems' | 'tables'

/** The state of a report's side: which panel, and which cells. */
export interface ReportSideState {
  chosen: Side
  choose(side: Side): void
  target: CellTarget | undefined
  /** Opens the tables at the cells of a mark, where it has any. */
  showMark(mark: Mark): void
  /** Highlights the cells of a mark and leaves the panel as it is. */
  showFacts(mark: Mark): void
}

export function useReportSide(submission: Submission): ReportSideState {
  const [chosen, choose] = useState<Side>('tables')
  const { index, target, showFacts } = useCellTarget(submission)
  const showMark = useCallback(
    (mark: Mark) => {
      if (!mark.facts.some((fact) => index.ofFact(fact).length > 0)) return
      choose('tables')
      showFacts(mark.facts)
    },
    [index, showFacts],
  )
  return { chosen, choose, target, showMark, showFacts: (mark) => showFacts(mark.facts) }
}

const noTints = new Map<string, never>()

/** What stands beside a report: its problems, and the tables that it speaks of. */
export function ReportSide({
  submission,
  side,
  marks,
  onShow,
}: {
  submission: Submission
  side: ReportSideState
  marks: readonly PlacedMark[]
  onShow: (placed: PlacedMark) => void
}) {
  return (
    <Tabs<Side>
      label="核对"
      chosen={side.chosen}
      onChoose={side.choose}
      tabs={[
        {
          id: 'tables',
          label: '附件表格',
          content: <AttachmentTables submission={submission} tints={noTints} target={side.target} />,
        },
        {
          id: 'problems',
          label: '待处理',
          count: marks.filter(({ mark }) => isProblem(mark)).length,
          content: <MarkList marks={marks} onShow={onShow} />,
        },
      ]}
    />
  )
}
