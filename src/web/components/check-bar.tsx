import type { Mark } from '../checking/mark.ts'
import { isProblem, statusWords, tally } from '../checking/mark.ts'
import { placeWords } from '../words.ts'

/** The check's sum in one line, what the caret stands in, and the way to the next problem. */
export function CheckBar({
  marks,
  caret,
  onNext,
}: {
  /** Undefined until the first check is through. */
  marks: readonly Mark[] | undefined
  caret?: Mark | undefined
  onNext: () => void
}) {
  if (!marks) return <div className="check-bar">正在核对…</div>
  const { quantities, claims, placeholders } = tally(marks)
  const all = quantities.supported + quantities.derived + quantities.contradicted + quantities.unsupported
  const problems = marks.filter(isProblem).length
  return (
    <div className="check-bar">
      <p role="status" aria-live="polite" className="check-sum">
        已核对 <b>{all}</b> 个数：<span className="count-supported">{quantities.supported} 个有出处</span>，
        <span className="count-derived">{quantities.derived} 个推算</span>，
        <span className={quantities.contradicted > 0 ? 'count-contradicted' : ''}>
          {quantities.contradicted} 个不符
        </span>
        ，
        <span className={quantities.unsupported > 0 ? 'count-unsupported' : ''}>
          {quantities.unsupported} 个无依据
        </span>
        {claims.contradicted > 0 && (
          <span className="count-contradicted">；{claims.contradicted} 处判断不符</span>
        )}
        {placeholders > 0 && <span className="count-placeholder">；{placeholders} 处待补充</span>}
      </p>
      <p className="check-caret" aria-live="polite">
        {caret && caretWords(caret)}
      </p>
      <button type="button" disabled={problems === 0} onClick={onNext}>
        {problems === 0 ? '没有待处理处' : `下一处待处理（${problems}）`}
      </button>
    </div>
  )
}

function caretWords(mark: Mark): string {
  const place = mark.facts.find((fact) => fact.place)?.place
  if (mark.message) return mark.message
  const why = mark.formula ? `算式：${mark.formula}` : place ? placeWords(place) : ''
  return `“${mark.text}”${statusWords[mark.status]}${why && `：${why}`}`
}
