import { useMemo, useState } from 'react'
import type { Writer } from '../../../schemas/draft.ts'
import type { SubmissionRecord } from '../../../schemas/submission.ts'
import type { Tagged } from '../api.ts'
import { useAudit, useLedger } from '../checking/use-ledger.ts'
import { FindingList } from '../components/finding-list.tsx'
import { LeftoverList } from '../components/leftover-list.tsx'
import { QuestionList } from '../components/question-list.tsx'
import { Steps } from '../components/steps.tsx'
import { Tabs } from '../components/tabs.tsx'
import { Workspace } from '../components/workspace.tsx'
import { href, navigate, useLeaveGuard } from '../route.ts'
import { AttachmentTables } from '../tables/attachment-tables.tsx'
import { tintCells } from '../tables/cell-index.ts'
import { useCellTarget } from '../tables/use-cell-target.ts'
import { useSaveKey } from '../use-save-key.ts'
import { useSettled } from '../use-settled.ts'
import { LatestDraft } from './latest-draft.tsx'
import { SubmissionTitle } from './submission-title.tsx'
import { UnsavedNotices } from './unsaved-notices.tsx'
import { useProseReading } from './use-prose-reading.ts'
import { useSubmission } from './use-submission.ts'
import { WriteReport } from './write-report.tsx'
import { WritingView } from './writing-view.tsx'

/** The tables, editable in place; what the audit finds in them follows as one types. */
export function TablesDesk({ loaded }: { loaded: Tagged<SubmissionRecord> }) {
  const desk = useSubmission(loaded)
  const { record, working, dirty, saving } = desk
  const [side, setSide] = useState<'findings' | 'questions' | 'leftovers'>(
    loaded.value.questions ? 'questions' : 'findings',
  )
  const [writing, setWriting] = useState<{ writer: Writer | undefined }>()
  const ledger = useLedger(working.submission)
  const findings = useAudit(ledger) ?? record.findings
  const { index, target, showPlaces } = useCellTarget(useSettled(working.submission))
  const tints = useMemo(() => tintCells(findings, index), [findings, index])
  const prose = useProseReading(record, working, index)
  useLeaveGuard(dirty)
  useSaveKey(dirty && !saving ? desk.save : undefined)

  async function write(writer: Writer | undefined) {
    if (!dirty || (await desk.save())) setWriting({ writer })
  }

  if (writing) {
    return (
      <WritingView
        submission={working.submission}
        id={record.id}
        writer={writing.writer}
        onDone={(draft) => navigate({ page: 'draft', id: record.id, draftId: draft.id })}
        onCancel={() => setWriting(undefined)}
      />
    )
  }

  const errors = findings.filter(({ severity }) => severity === 'error').length
  return (
    <Workspace
      sideLabel="审核结果"
      head={
        <>
          <Steps current={2} />
          <div className="toolbar">
            <SubmissionTitle submission={working.submission} onEdit={desk.edit} />
            <span className="save-state" role="status">
              {saving ? '正在保存…' : dirty ? '有未保存的修改' : `第 ${record.version} 版，已保存`}
            </span>
            <button type="button" disabled={!dirty || saving} onClick={() => void desk.save()}>
              保存修改
            </button>
            {working.report !== undefined && (
              <a className="button" href={href({ page: 'report', id: record.id })}>
                核对随附报告
              </a>
            )}
            <LatestDraft id={record.id} />
            <WriteReport disabled={saving} onWrite={(writer) => void write(writer)} />
          </div>
          <UnsavedNotices what="申报" work={desk} />
        </>
      }
      main={
        <>
          {prose.origins.size > 0 && (
            <p className="hint from-prose-note">
              带<span className="from-prose-sample">虚线</span>的 {prose.origins.size}{' '}
              个单元格是从文字中读出的，请核对；指着单元格可看原句。
            </p>
          )}
          <AttachmentTables
            submission={working.submission}
            tints={tints}
            target={target}
            origins={prose.origins}
            onEdit={desk.edit}
          />
        </>
      }
      side={
        <Tabs
          label="审核结果"
          chosen={side}
          onChoose={setSide}
          tabs={[
            {
              id: 'findings',
              label: '表格审核',
              count: findings.length,
              content: (
                <>
                  <p className="hint" role="status">
                    {errors > 0
                      ? `有 ${errors} 处错误。改动单元格后立即重新审核；不改也可以生成报告。`
                      : '没有勾稽错误。改动单元格后立即重新审核。'}
                  </p>
                  <FindingList findings={findings} onShow={showPlaces} />
                </>
              ),
            },
            ...(record.questions
              ? [
                  {
                    id: 'questions' as const,
                    label: '待回答',
                    count: prose.questions.length,
                    open: prose.questions.length > 0,
                    content: (
                      <QuestionList questions={prose.questions} onShow={showPlaces} onSettle={desk.answer} />
                    ),
                  },
                ]
              : []),
            {
              id: 'leftovers',
              label: '未识别内容',
              count: working.leftovers.length,
              open: working.leftovers.length > 0,
              content: <LeftoverList leftovers={working.leftovers} onSettle={desk.settle} />,
            },
          ]}
        />
      }
    />
  )
}
