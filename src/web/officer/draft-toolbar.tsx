import type { SubmissionRecord } from '../../../schemas/submission.ts'
import { href } from '../route.ts'
import { DownloadReport } from './download-report.tsx'
import type { DraftDesk } from './use-draft.ts'
import { VersionPicker } from './version-picker.tsx'

/** What can be done with a report: save, look at other versions, take it away as a Word file. */
export function DraftToolbar({
  record,
  desk,
  readOnly,
  verdict,
  onRevise,
}: {
  record: SubmissionRecord
  desk: DraftDesk
  readOnly: boolean
  /** Of the text as it stands on the page. */
  verdict: 'accepted' | 'rejected'
  /** Leads to where the report is revised by talking. */
  onRevise: () => void
}) {
  const { draft, changed, saving } = desk
  const dirty = changed.length > 0
  return (
    <div className="toolbar">
      <span className={`verdict verdict-${verdict}`}>
        {verdict === 'accepted' ? '已通过核对' : '未通过核对'}
      </span>
      <span className="muted">{draft.writer === 'model' ? '大模型撰写' : '规则撰写'}</span>
      <VersionPicker submissionId={record.id} draft={draft} readOnly={readOnly} />
      <span className="save-state" role="status">
        {readOnly ? '旧版本，只读' : saving ? '正在保存…' : dirty ? `${changed.length} 节未保存` : '已保存'}
      </span>
      <a className="button push" href={href({ page: 'submission', id: record.id })}>
        返回表格
      </a>
      {!readOnly && (
        <button type="button" onClick={onRevise}>
          对话修改
        </button>
      )}
      {!readOnly && (
        <button type="button" disabled={!dirty || saving} onClick={() => void desk.save()}>
          保存修改
        </button>
      )}
      <DownloadReport draft={draft} dirty={dirty} saving={saving} verdict={verdict} onSave={desk.save} />
    </div>
  )
}
