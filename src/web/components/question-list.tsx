import type { Place } from '../../../schemas/place.ts'
import type { ProseQuestion } from '../../../schemas/prose-reading.ts'

/** What a text without tables left open. A question goes when one of its cells is filled, or when the officer says so. */
export function QuestionList({
  questions,
  onShow,
  onSettle,
}: {
  questions: readonly ProseQuestion[]
  onShow: (places: readonly Place[]) => void
  onSettle: (question: ProseQuestion) => void
}) {
  if (questions.length === 0) return <p className="empty">没有待回答的问题。</p>
  return (
    <>
      <p className="hint">以下的数没有把握，没有填入表格。请核对原文后填写；填好或不需要的，即不再列出。</p>
      <ul className="leftovers questions">
        {questions.map((question) => {
          const { message, place, text, cells } = question
          return (
            <li key={`${place} ${text} ${message}`} className="leftover question">
              <div className="leftover-text">
                <p>{message}</p>
                {text && (
                  <p className="leftover-place">
                    {place}：{text}
                  </p>
                )}
              </div>
              {cells.length > 0 && (
                <button
                  type="button"
                  className="link"
                  onClick={() => onShow(cells.map((cell) => cell.place))}
                >
                  看单元格
                </button>
              )}
              <button type="button" className="link" onClick={() => onSettle(question)}>
                已处理
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
