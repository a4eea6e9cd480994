import { useCallback } from 'react'
import type { SubmissionRecord } from '../../../schemas/submission.ts'
import { getSubmission, type Tagged } from '../api.ts'
import { ReportView } from '../components/report-view.tsx'
import { ShowLoaded } from '../components/show-loaded.tsx'
import { href, useLeaveGuard } from '../route.ts'
import { useLoad } from '../use-load.ts'
import { useSaveKey } from '../use-save-key.ts'
import { UnsavedNotices } from './unsaved-notices.tsx'
import { useSubmission } from './use-submission.ts'

/** The report that came with the tables, every figure of it held against them. */
export function PastedReportPage({ id }: { id: string }) {
  const load = useCallback(() => getSubmission(id), [id])
  const { loaded, reload } = useLoad(load)
  return (
    <ShowLoaded loaded={loaded} reload={reload}>
      {(record) => <PastedReport loaded={record} />}
    </ShowLoaded>
  )
}

function PastedReport({ loaded }: { loaded: Tagged<SubmissionRecord> }) {
  const desk = useSubmission(loaded)
  const { record, working, dirty, saving } = desk
  const { unit, year } = working.submission
  useLeaveGuard(dirty)
  useSaveKey(dirty && !saving ? desk.save : undefined)
  return (
    <ReportView
      submission={working.submission}
      report={(working.report ?? '').replace(/\r\n?/g, '\n')}
      label="随附报告"
      onReport={desk.setReport}
      head={(verdict) => (
        <>
          <div className="toolbar">
            <h2>
              核对随附报告 <span className="muted">{`${year}年度 ${unit}`}</span>
            </h2>
            {verdict && (
              <span className={`verdict verdict-${verdict}`}>
                {verdict === 'accepted' ? '已通过核对' : '未通过核对'}
              </span>
            )}
            <span className="save-state" role="status">
              {saving ? '正在保存…' : dirty ? '有未保存的修改' : '已保存'}
            </span>
            <a className="button push" href={href({ page: 'submission', id: record.id })}>
              返回表格
            </a>
            <button
              type="button"
              className="primary"
              disabled={!dirty || saving}
              onClick={() => void desk.save()}
            >
              保存修改
            </button>
          </div>
          <UnsavedNotices what="申报" work={desk} />
        </>
      )}
    />
  )
}
