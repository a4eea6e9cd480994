import { href } from '../../route.ts'
import type { ReturnedReport } from './open-returned.ts'
import type { ReturnedWork } from './use-returned.ts'

/** What can be done with a returned report. */
export function ReturnedToolbar({
  returned: { record, exported, submission },
  work: { taken, busy, store, handInAnew },
  verdict,
}: {
  returned: ReturnedReport
  work: ReturnedWork
  /** Of the text of the file. */
  verdict: 'accepted' | 'rejected' | undefined
}) {
  const changed = Object.keys(taken.texts).length
  const { unit, year } = record.submission
  return (
    <div className="toolbar">
      <h2>
        核对交回的 Word 报告 <span className="muted">{`${year}年度 ${unit}`}</span>
      </h2>
      {verdict && (
        <span className={`verdict verdict-${verdict}`}>
          {verdict === 'accepted' ? '已通过核对' : '未通过核对'}
        </span>
      )}
      <span className="save-state" role="status">
        {busy ? '正在存入…' : changed > 0 ? `${changed} 节有改动，尚未存入` : '各节与系统中的相同'}
      </span>
      {submission && (
        <button type="button" className="push" disabled={busy} onClick={() => void handInAnew()}>
          作为新的申报录入
        </button>
      )}
      <a
        className={submission ? 'button' : 'button push'}
        href={href({ page: 'draft', id: record.id, draftId: exported.id })}
      >
        {changed > 0 ? '不存入，打开报告' : '打开报告'}
      </a>
      <button type="button" className="primary" disabled={busy || changed === 0} onClick={() => void store()}>
        存入报告
      </button>
    </div>
  )
}
