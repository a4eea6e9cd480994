import type { Leftover } from '../../../schemas/submission.ts'

/** What was in the input and found no cell. Nothing is dropped before the officer says so. */
export function LeftoverList({
  leftovers,
  onSettle,
}: {
  leftovers: readonly Leftover[]
  onSettle?: (leftover: Leftover) => void
}) {
  if (leftovers.length === 0) return <p className="empty">粘贴的内容已全部归入表格。</p>
  return (
    <>
      <p className="hint">
        以下内容未能归入表格，原样保留在这里。请看一看是否要填进某个单元格
        {onSettle && '；不需要的，点“已处理”'}。
      </p>
      <ul className="leftovers">
        {leftovers.map((leftover, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be left over twice
          <li key={`${leftover.place} ${leftover.text} ${index}`} className="leftover">
            <p className="leftover-text">{leftover.text}</p>
            <p className="leftover-place">{leftover.place}</p>
            {onSettle && (
              <button type="button" className="link" onClick={() => onSettle(leftover)}>
                已处理
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
