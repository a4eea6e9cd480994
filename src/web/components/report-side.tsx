import { useCallback, useState } from 'react'
import type { Fact } from '../../../schemas/fact.ts'
import type { Finding } from '../../../schemas/finding.ts'
import type { Place } from '../../../schemas/place.ts'
import type { Submission } from '../../../schemas/submission.ts'
import { isProblem, type Mark } from '../checking/mark.ts'
import { AttachmentTables, type CellTarget } from '../tables/attachment-tables.tsx'
import { useCellTarget } from '../tables/use-cell-target.ts'
import { FindingCard } from './finding-card.tsx'
import { MarkList, type PlacedMark } from './mark-list.tsx'
import { type Tab, Tabs } from './tabs.tsx'

export type Side = 'problems' | 'tables' | 'revision' | 'changes'

/** The state of a report's side: which panel, and which cells. */
export interface ReportSideState {
  chosen: Side
  choose(side: Side): void
  target: CellTarget | undefined
  /** Opens the tables at the cells of a mark, where it has any. */
  showMark(mark: Mark): void
  /** Highlights the cells of a mark and leaves the panel as it is. */
  showFacts(mark: Mark): void
  /** Opens the tables at the cells of some facts. */
  showFigures(facts: readonly Fact[]): void
  /** Opens the tables at some places. */
  showPlaces(places: readonly Place[]): void
}

export function useReportSide(submission: Submission, first: Side = 'tables'): ReportSideState {
  const [chosen, choose] = useState<Side>(first)
  const { index, target, showFacts, showPlaces } = useCellTarget(submission)
  const showFigures = useCallback(
    (facts: readonly Fact[]) => {
      if (!facts.some((fact) => index.ofFact(fact).length > 0)) return
      choose('tables')
      showFacts(facts)
    },
    [index, showFacts],
  )
  const showMark = useCallback((mark: Mark) => showFigures(mark.facts), [showFigures])
  return {
    chosen,
    choose,
    target,
    showMark,
    showFigures,
    showFacts: (mark) => showFacts(mark.facts),
    showPlaces: (places) => {
      choose('tables')
      showPlaces(places)
    },
  }
}

const noTints = new Map<string, never>()
const noFindings: readonly Finding[] = []
const noTabs: readonly Tab<Side>[] = []

/** What stands beside a report: its problems, the tables that it speaks of, and what else a page has to say. */
export function ReportSide({
  submission,
  side,
  marks,
  findings = noFindings,
  more = noTabs,
  onShow,
}: {
  submission: Submission
  side: ReportSideState
  marks: readonly PlacedMark[]
  /** What the report lacks. */
  findings?: readonly Finding[]
  more?: readonly Tab<Side>[]
  onShow: (placed: PlacedMark) => void
}) {
  // What the report lacks stands behind what is wrong, and before the many gaps.
  const [wrong, gaps] = [false, true].map((gap) =>
    marks.filter(({ mark }) => (mark.kind === 'placeholder') === gap),
  ) as [PlacedMark[], PlacedMark[]]
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
          count: marks.filter(({ mark }) => isProblem(mark)).length + findings.length,
          content: (
            <>
              {(wrong.some(({ mark }) => isProblem(mark)) || gaps.length === 0) && (
                <MarkList marks={wrong} onShow={onShow} />
              )}
              {findings.length > 0 && (
                <section className="content-findings" aria-label="内容审核">
                  <h3>内容审核</h3>
                  <ul className="findings">
                    {findings.map((finding) => (
                      <FindingCard
                        key={`${finding.rule} ${finding.message}`}
                        finding={finding}
                        onShow={side.showPlaces}
                      />
                    ))}
                  </ul>
                </section>
              )}
              {gaps.length > 0 && <MarkList marks={gaps} onShow={onShow} />}
            </>
          ),
        },
        ...more,
      ]}
    />
  )
}
