import { useMemo, useState } from 'react'
import type { Draft } from '../../../schemas/draft.ts'
import type { SubmissionRecord } from '../../../schemas/submission.ts'
import type { Tagged } from '../api.ts'
import { assemble, marksWithin, type Piece } from '../checking/assemble.ts'
import type { Mark } from '../checking/mark.ts'
import { type Checked, useCheck } from '../checking/use-check.ts'
import { useContent } from '../checking/use-content.ts'
import { useLedger } from '../checking/use-ledger.ts'
import { useNextProblem } from '../checking/use-next-problem.ts'
import { CheckBar } from '../components/check-bar.tsx'
import type { PlacedMark } from '../components/mark-list.tsx'
import { ReportSide, useReportSide } from '../components/report-side.tsx'
import { Steps } from '../components/steps.tsx'
import { Workspace } from '../components/workspace.tsx'
import { useLeaveGuard } from '../route.ts'
import { useSaveKey } from '../use-save-key.ts'
import { DraftNotices } from './draft-notices.tsx'
import { DraftSectionView } from './draft-section-view.tsx'
import { DraftToolbar } from './draft-toolbar.tsx'
import { focusInstruction, RevisionPanel } from './revision/revision-panel.tsx'
import { useDraft } from './use-draft.ts'

/** The report at the left, checked as one types; problems and tables at the right. */
export function DraftDeskView({
  record,
  loaded,
  readOnly,
}: {
  record: SubmissionRecord
  loaded: Tagged<Draft>
  readOnly: boolean
}) {
  const desk = useDraft(loaded, readOnly)
  const { draft, texts, changed, saving } = desk
  const ledger = useLedger(record.submission)
  const { text, pieces } = useMemo(() => assemble(draft, texts), [draft, texts])
  const policy = changed.length > 0 ? 'review' : draft.check.policy
  const checked = useCheck(ledger, text, policy)
  const marked = useMemo(() => markSections(checked, text, pieces), [checked, text, pieces])
  const findings = useContent(ledger, draft, checked, text, pieces)
  const placed = useMemo(() => placeMarks(draft, marked), [draft, marked])
  const side = useReportSide(record.submission)
  const [caret, setCaret] = useState<Mark>()
  const [target, setTarget] = useState<PlacedMark>()
  const next = useNextProblem(placed, setTarget)
  useLeaveGuard(changed.length > 0)
  useSaveKey(changed.length > 0 && !saving ? desk.save : undefined)

  return (
    <Workspace
      wideSide
      sideLabel="核对"
      head={
        <>
          <Steps current={3} id={record.id} />
          <DraftToolbar
            record={record}
            desk={desk}
            readOnly={readOnly}
            onRevise={() => {
              side.choose('revision')
              window.requestAnimationFrame(focusInstruction)
            }}
            verdict={checked?.check.verdict ?? draft.status}
          />
          <DraftNotices desk={desk} readOnly={readOnly} checked={checked} />
        </>
      }
      main={
        <article className="paper">
          <h2 className="report-title">{titleOf(draft)}</h2>
          {draft.sections.map((section) => (
            <DraftSectionView
              key={section.key}
              section={section}
              text={texts[section.key] ?? section.text}
              marked={marked.get(section.key)}
              readOnly={readOnly}
              changed={changed.includes(section.key)}
              target={target?.section === section.key ? target.mark : undefined}
              onWrite={desk.write}
              onShow={side.showMark}
              onCaret={setCaret}
            />
          ))}
        </article>
      }
      side={
        <ReportSide
          submission={record.submission}
          side={side}
          marks={placed}
          findings={findings}
          more={
            readOnly
              ? []
              : [
                  {
                    id: 'revision',
                    label: '对话修改',
                    content: <RevisionPanel desk={desk} onShow={side.showFigures} />,
                  },
                ]
          }
          onShow={(problem) => {
            setTarget({ ...problem, mark: { ...problem.mark } })
            side.showFacts(problem.mark)
          }}
        />
      }
      foot={<CheckBar marks={checked && placed.map(({ mark }) => mark)} caret={caret} onNext={next} />}
    />
  )
}

/** What the report opens with, before its first section. */
function titleOf({ text, sections: [first] }: Draft): string {
  const end = first ? text.indexOf(first.heading) : -1
  return text.slice(0, Math.max(0, end)).trim()
}

interface MarkedSection {
  text: string
  marks: Mark[]
}

const unmarked = new Map<string, MarkedSection>()

function markSections(
  checked: Checked | undefined,
  text: string,
  pieces: readonly Piece[],
): Map<string, MarkedSection> {
  if (!checked || checked.text !== text) return unmarked
  return new Map(pieces.map((piece) => [piece.key, { text: piece.text, marks: marksWithin(checked, piece) }]))
}

function placeMarks(draft: Draft, marked: Map<string, MarkedSection>): PlacedMark[] {
  return draft.sections.flatMap(({ key }) =>
    (marked.get(key)?.marks ?? []).map((mark) => ({ section: key, mark })),
  )
}
