import { type FormEvent, useRef, useState } from 'react'
import type { Answer } from '../../../schemas/answer.ts'
import type { Fact } from '../../../schemas/fact.ts'
import type { Ledger } from '../../facts/index.ts'
import { askQuestion } from '../api.ts'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { asProblem, type ProblemError } from '../problem-error.ts'
import { AnswerView } from './answer-view.tsx'

interface Asked {
  number: number
  question: string
  answer?: Answer
  problem?: ProblemError
}

interface Props {
  id: string
  ledger: Ledger | undefined
  onShow: (facts: readonly Fact[]) => void
}

/** Questions about the submission, and what the tables answer. */
export function Questions({ id, ledger, onShow }: Props) {
  const [question, setQuestion] = useState('')
  const [asked, setAsked] = useState<Asked[]>([])
  const count = useRef(0)
  const waiting = asked.some(({ answer, problem }) => !answer && !problem)

  async function ask(words: string) {
    const number = ++count.current
    const settle = (outcome: Partial<Asked>) =>
      setAsked((before) =>
        before.map((entry) => (entry.number === number ? { ...entry, ...outcome } : entry)),
      )
    setAsked((before) => [{ number, question: words }, ...before])
    try {
      settle({ answer: await askQuestion(id, words) })
      setQuestion((typed) => (typed.trim() === words ? '' : typed))
    } catch (error) {
      settle({ problem: asProblem(error) })
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const words = question.trim()
    if (words && !waiting) void ask(words)
  }

  return (
    <div className="questions">
      <form onSubmit={submit}>
        <label htmlFor="question">就这份申报提问，答案只取自附件表格</label>
        <textarea
          id="question"
          rows={3}
          maxLength={2000}
          value={question}
          onChange={(event) => setQuestion(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event)
          }}
        />
        <div className="question-actions">
          <span className="hint">Enter 提问，Shift+Enter 换行</span>
          <button type="submit" className="primary" disabled={waiting || question.trim() === ''}>
            {waiting ? '正在查找…' : '提问'}
          </button>
        </div>
      </form>
      {asked.length === 0 && (
        <div className="examples">
          <p className="hint">例如：</p>
          {examples(ledger).map((words) => (
            <button type="button" key={words} className="chip" onClick={() => void ask(words)}>
              {words}
            </button>
          ))}
        </div>
      )}
      <ol className="answers" aria-live="polite">
        {asked.map(({ number, question: words, answer, problem }) => (
          <li key={number}>
            <p className="asked">{words}</p>
            {answer && <AnswerView answer={answer} onShow={onShow} />}
            {problem && <ProblemNotice error={problem} />}
            {!answer && !problem && <p className="muted">正在查找…</p>}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Questions that these tables can answer, in the form's own words. */
function examples(ledger: Ledger | undefined): string[] {
  const items = (ledger?.items ?? []).filter(
    ({ unit, figures }) => unit === '万元' && figures.final?.some(({ blank }) => !blank),
  )
  const budgeted = items.find(
    ({ oneBudget, figures }) => oneBudget && figures.initial?.some(({ blank }) => !blank),
  )
  const compared = items.find(
    ({ figures, id }) => figures.prior?.some(({ blank }) => !blank) && id !== budgeted?.id,
  )
  return [
    items[0] && `${items[0].label}是多少？`,
    budgeted && `${budgeted.label}与预算相比如何？`,
    compared && `${compared.label}较上年变化多少？`,
    '哪些地方勾稽不上？',
  ].filter((words) => words !== undefined)
}
