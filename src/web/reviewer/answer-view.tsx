import type { Answer } from '../../../schemas/answer.ts'
import type { Fact } from '../../../schemas/fact.ts'
import { marksOf } from '../checking/mark.ts'
import { MarkedText } from '../components/marked-text.tsx'
import { placeWords } from '../words.ts'

/** An answer with its figures marked and the cells that it rests on. */
export function AnswerView({ answer, onShow }: { answer: Answer; onShow: (facts: readonly Fact[]) => void }) {
  const { answer: text, citations, check, answeredBy } = answer
  return (
    <div className="answer">
      <MarkedText text={text} marks={marksOf(check, text)} onShow={(mark) => onShow(mark.facts)} />
      {citations.length > 0 && (
        <ul className="citations" aria-label="依据">
          {citations.map((fact) => (
            <li key={fact.id}>
              <button
                type="button"
                className="citation"
                disabled={!fact.place}
                onClick={() => onShow([fact])}
              >
                <b>
                  {fact.value}
                  {fact.unit}
                </b>
                <span>{fact.place ? placeWords(fact.place) : `${fact.label} = ${fact.formula ?? ''}`}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="answered-by">
        {answeredBy === 'rules' ? '由规则作答' : '由大模型作答'}
        {check.verdict === 'rejected' && (
          <strong className="verdict-rejected">，答案未通过核对，请以表格为准</strong>
        )}
      </p>
    </div>
  )
}
