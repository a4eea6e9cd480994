import { type FormEvent, useState } from 'react'
import type { Fact } from '../../../../schemas/fact.ts'
import { longestInstruction } from '../../../../schemas/revision.ts'
import { ProblemNotice } from '../../components/problem-notice.tsx'
import { AnswerView } from '../../reviewer/answer-view.tsx'
import type { DraftDesk } from '../use-draft.ts'
import { RevisionOffer } from './revision-offer.tsx'
import { type Revisions, type Turn, useRevisions } from './use-revisions.ts'

const examples = ['把第七部分写得更具体', '第六部分补充三公经费增减的情况', '第一部分语气再正式一些']

const instructionBox = 'revision-instruction'

/** Puts the caret where the next instruction goes. */
export function focusInstruction(): void {
  document.getElementById(instructionBox)?.focus()
}

interface Props {
  desk: DraftDesk
  onShow: (facts: readonly Fact[]) => void
}

/** Says in words how the report is to read; what is proposed is looked over, and taken or left. */
export function RevisionPanel({ desk, onShow }: Props) {
  const [instruction, setInstruction] = useState('')
  const revisions = useRevisions(desk)
  const { turns, waiting } = revisions

  async function propose(words: string) {
    if (await revisions.propose(words)) setInstruction((typed) => (typed.trim() === words ? '' : typed))
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const words = instruction.trim()
    if (words && !waiting) void propose(words)
  }

  return (
    <div className="questions revision">
      <form onSubmit={submit}>
        <label htmlFor={instructionBox}>说说报告要怎么改；改出的文字先经核对，采纳后才保存</label>
        <textarea
          id={instructionBox}
          rows={3}
          maxLength={longestInstruction}
          value={instruction}
          onChange={(event) => setInstruction(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event)
          }}
        />
        <div className="question-actions">
          <span className="hint">
            {desk.changed.length > 0 ? '提出前先保存正文中的修改' : 'Enter 提出，Shift+Enter 换行'}
          </span>
          <button type="submit" className="primary" disabled={waiting || instruction.trim() === ''}>
            {waiting ? '正在修改…' : '提出修改'}
          </button>
        </div>
      </form>
      {turns.length === 0 && (
        <div className="examples">
          <p className="hint">例如：</p>
          {examples.map((words) => (
            <button
              type="button"
              key={words}
              className="chip"
              disabled={waiting}
              onClick={() => void propose(words)}
            >
              {words}
            </button>
          ))}
        </div>
      )}
      <ol className="answers" aria-live="polite" aria-label="修改记录">
        {turns.map((turn) => (
          <li key={turn.number}>
            <TurnView turn={turn} desk={desk} revisions={revisions} onShow={onShow} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function TurnView({ turn, desk, revisions, onShow }: Props & { turn: Turn; revisions: Revisions }) {
  const { revision, problem, decided } = turn
  const offered = revision?.proposal.sections ?? []
  const open = offered.filter(({ key, before }) => !decided[key] && desk.texts[key] === before)
  const busy = desk.saving || revisions.waiting
  return (
    <>
      <p className="asked">{turn.instruction}</p>
      {!revision && !problem && <p className="muted">正在修改并核对…</p>}
      {problem && <ProblemNotice error={problem} />}
      {revision && revision.message !== revision.answer?.answer && (
        <p className="revision-message">{revision.message}</p>
      )}
      {revision?.answer && <AnswerView answer={revision.answer} onShow={onShow} />}
      {open.length > 1 && (
        <button
          type="button"
          disabled={busy}
          onClick={() =>
            void revisions.accept(
              turn,
              open.map(({ key }) => key),
            )
          }
        >
          全部采纳（{open.length} 章）
        </button>
      )}
      {offered.map((section) => (
        <RevisionOffer
          key={section.key}
          section={section}
          draft={desk.draft}
          current={desk.texts[section.key] ?? ''}
          decision={decided[section.key]}
          busy={busy}
          onAccept={() => void revisions.accept(turn, [section.key])}
          onDrop={() => revisions.drop(turn, section.key)}
          onShow={(mark) => onShow(mark.facts)}
        />
      ))}
    </>
  )
}
