import { useCallback, useMemo, useState } from 'react'
import type { Draft } from '../../../schemas/draft.ts'
import type { Fact } from '../../../schemas/fact.ts'
import type { Place } from '../../../schemas/place.ts'
import type { SubmissionRecord } from '../../../schemas/submission.ts'
import type { Tagged } from '../api.ts'
import { useLedger } from '../checking/use-ledger.ts'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { SeverityBadge } from '../components/severity-badge.tsx'
import { Tabs } from '../components/tabs.tsx'
import { Workspace } from '../components/workspace.tsx'
import { href } from '../route.ts'
import { AttachmentTables } from '../tables/attachment-tables.tsx'
import { tintCells } from '../tables/cell-index.ts'
import { useCellTarget } from '../tables/use-cell-target.ts'
import { moment, reviewWords, severities } from '../words.ts'
import { Questions } from './questions.tsx'
import { ReportReading } from './report-reading.tsx'
import { ReviewFindings } from './review-findings.tsx'
import { useWaivers } from './use-waivers.ts'
import { WaiveFinding } from './waive-finding.tsx'

type Main = 'tables' | 'pasted' | 'draft'

/** The tables and the report at the left; findings and questions, which lead into them, at the right. */
export function ReviewDesk({
  loaded,
  draft,
}: {
  loaded: Tagged<SubmissionRecord>
  draft: Draft | undefined
}) {
  const desk = useWaivers(loaded)
  const { record, problem } = desk
  const { submission, findings, report, version } = record
  const [main, setMain] = useState<Main>('tables')
  const [side, setSide] = useState<'findings' | 'questions'>('findings')
  const ledger = useLedger(submission)
  const { index, target, showPlaces, showFacts } = useCellTarget(submission)
  const tints = useMemo(() => tintCells(findings, index), [findings, index])

  const leadToPlaces = useCallback(
    (places: readonly Place[]) => {
      setMain('tables')
      showPlaces(places)
    },
    [showPlaces],
  )
  const leadToFacts = useCallback(
    (facts: readonly Fact[]) => {
      if (!facts.some((fact) => index.ofFact(fact).length > 0)) return
      setMain('tables')
      showFacts(facts)
    },
    [index, showFacts],
  )

  return (
    <Workspace
      sideLabel="审核意见与提问"
      head={
        <>
          <div className="toolbar">
            <a href={href({ page: 'review-list' })}>‹ 申报列表</a>
            <h2 className="ellipsis" title={submission.unit}>
              {submission.year}年度 {submission.unit || '（未识别单位名称）'}
            </h2>
            <span className="muted">第 {version} 版</span>
            {severities.map((severity) => (
              <SeverityBadge
                key={severity}
                severity={severity}
                words={reviewWords}
                count={findings.filter((finding) => finding.severity === severity).length}
              />
            ))}
          </div>
          {problem && (
            <ProblemNotice error={problem}>
              <button type="button" onClick={desk.refresh}>
                载入最新版本
              </button>
            </ProblemNotice>
          )}
        </>
      }
      main={
        <Tabs<Main>
          label="申报材料"
          chosen={main}
          onChoose={setMain}
          tabs={[
            {
              id: 'tables',
              label: '附件表格',
              content: <AttachmentTables submission={submission} tints={tints} target={target} />,
            },
            ...(report === undefined
              ? []
              : [
                  {
                    id: 'pasted' as const,
                    label: '随附报告',
                    content: (
                      <ReportReading text={report} ledger={ledger} policy="review" onShow={leadToFacts} />
                    ),
                  },
                ]),
            ...(draft === undefined
              ? []
              : [
                  {
                    id: 'draft' as const,
                    label: `系统报告（第 ${draft.version} 版，${moment(draft.createdAt)}）`,
                    content: (
                      <ReportReading
                        text={draft.text}
                        ledger={ledger}
                        policy={draft.check.policy}
                        onShow={leadToFacts}
                      />
                    ),
                  },
                ]),
          ]}
        />
      }
      side={
        <Tabs
          label="审核"
          chosen={side}
          onChoose={setSide}
          tabs={[
            {
              id: 'findings',
              label: '审核意见',
              count: findings.length,
              content: (
                <ReviewFindings
                  findings={findings}
                  onShow={leadToPlaces}
                  actions={(finding) => <WaiveFinding finding={finding} desk={desk} />}
                />
              ),
            },
            {
              id: 'questions',
              label: '提问',
              content: <Questions id={record.id} ledger={ledger} onShow={leadToFacts} />,
            },
          ]}
        />
      }
    />
  )
}
