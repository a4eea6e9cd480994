import type { Leftover } from '../../../../schemas/submission.ts'
import type { ChangedCell } from './changed-cells.ts'

/** What of a returned file does not go into the report: cells of its tables that are others now, and words outside both. */
export function Unplaced({
  cells,
  outside,
  leftovers,
  pages,
}: {
  cells: readonly ChangedCell[]
  outside: string
  leftovers: readonly Leftover[]
  /** The pages that the service put behind a report, with what was written there since. */
  pages: readonly Leftover[]
}) {
  const others = [...(outside ? [{ text: outside, place: '报告各节之前' }] : []), ...leftovers]
  return (
    <>
      {cells.length > 0 && (
        <section className="returned-part" aria-label="附件表格中的改动">
          <h3>附件表格中的改动</h3>
          <p className="hint">表格以系统中的为准，这些改动不会存入；要改，请到表格页修改后再交回。</p>
          <ul className="findings">
            {cells.map(({ id, place, before, after }) => (
              <li key={id} className="finding finding-warning">
                {place}
                <p className="change-figures">
                  <del>{before || '空白'}</del> → <ins>{after || '空白'}</ins>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section className="returned-part" aria-label="不在报告各节中的文字">
          <h3>不在报告各节中的文字</h3>
          <p className="hint">这些文字不会存入报告；需要的，请复制到相应的章节。</p>
          <Words words={others} />
        </section>
      )}
      {pages.length > 0 && (
        <details className="returned-part">
          <summary>系统附在报告之后的核对页（{pages.length} 段，不是报告内容，不会存入）</summary>
          <Words words={pages} />
        </details>
      )}
    </>
  )
}

function Words({ words }: { words: readonly Leftover[] }) {
  return (
    <ul className="leftovers">
      {words.map(({ text, place }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be left over twice
        <li key={`${place} ${text} ${index}`} className="leftover">
          <p className="leftover-text">{text}</p>
          <p className="leftover-place">{place}</p>
        </li>
      ))}
    </ul>
  )
}
