import { isProblem, type Mark, type MarkStatus, statusWords } from '../checking/mark.ts'

export interface PlacedMark {
  /** The section that the mark stands in; '' where the text is one. */
  section: string
  mark: Mark
}

/** What is wrong comes first, what is merely missing last. */
const urgency: MarkStatus[] = ['contradicted', 'unsupported', 'placeholder']

/** Everything in a text that needs somebody's attention; each line leads to its place. */
export function MarkList({
  marks,
  onShow,
}: {
  marks: readonly PlacedMark[]
  onShow: (placed: PlacedMark) => void
}) {
  const problems = marks
    .filter(({ mark }) => isProblem(mark))
    .sort((a, b) => urgency.indexOf(a.mark.status) - urgency.indexOf(b.mark.status))
  if (problems.length === 0) return <p className="empty">没有与附件不符或没有依据的内容。</p>
  return (
    <ul className="findings">
      {problems.map((placed) => (
        <li
          key={`${placed.section} ${placed.mark.start} ${placed.mark.kind}`}
          className={`finding mark-line-${placed.mark.status}`}
        >
          <button type="button" className="finding-message" onClick={() => onShow(placed)}>
            <span className={`status status-${placed.mark.status}`}>{statusWords[placed.mark.status]}</span>
            <span>
              <b>{placed.mark.text}</b>
              {placed.mark.message && <span className="mark-line-why">{placed.mark.message}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
