import type { FigureChange } from '../../../../schemas/returned-report.ts'
import { statusWords } from '../../checking/mark.ts'

const kinds: Record<FigureChange['kind'], string> = { changed: '改动', added: '新增', removed: '删去' }

/** Every figure that a returned report has otherwise than the version it was made from; each leads to its place. */
export function ChangeList({
  changes,
  onShow,
}: {
  changes: readonly FigureChange[]
  onShow: (change: FigureChange) => void
}) {
  if (changes.length === 0) return <p className="empty">报告中没有数与导出时不同。</p>
  return (
    <ul className="findings">
      {changes.map((change) => {
        const { kind, section, before, after, start, status } = change
        return (
          <li
            key={`${start} ${kind} ${before} ${after}`}
            className={status ? `finding mark-line-${status}` : 'finding'}
          >
            <button type="button" className="finding-message" onClick={() => onShow(change)}>
              <span className="badge">{kinds[kind]}</span>
              <span>
                <span className="change-figures">
                  {before !== undefined && <del>{before}</del>}
                  {before !== undefined && after !== undefined && ' → '}
                  {after !== undefined && <ins>{after}</ins>}
                </span>
                {status && <span className={`status status-${status}`}>{statusWords[status]}</span>}
                {section && <span className="mark-line-why">{section}</span>}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
