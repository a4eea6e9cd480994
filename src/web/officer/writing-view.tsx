import { useState } from 'react'
import type { Draft, Writer } from '../../../schemas/draft.ts'
import type { Submission } from '../../../schemas/submission.ts'
import { fillYear, reportSections, reportTitle } from '../../form/index.ts'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { Steps } from '../components/steps.tsx'
import { useWriting, type WrittenSection } from './use-writing.ts'

interface Props {
  submission: Submission
  id: string
  writer: Writer | undefined
  onDone: (draft: Draft) => void
  onCancel: () => void
}

/** The report while it is written: each section as it comes. */
export function WritingView({ submission, id, writer, onDone, onCancel }: Props) {
  const [turn, setTurn] = useState(0)
  const { sections, progress, problem } = useWriting(id, writer, turn, onDone)
  const finished = [...sections.values()].filter(({ checked }) => checked).length
  return (
    <main className="writing">
      <Steps current={3} />
      <div className="writing-head">
        <p role="status" aria-live="polite">
          {problem ? '撰写没有完成' : `正在撰写并核对：已完成 ${finished} / ${reportSections.length} 节`}
        </p>
        <progress max={reportSections.length} value={finished} aria-label="撰写进度" />
        <button type="button" onClick={onCancel}>
          {problem ? '返回表格' : '停止'}
        </button>
      </div>
      {problem && (
        <ProblemNotice error={problem}>
          <button type="button" className="primary" onClick={() => setTurn(turn + 1)}>
            重新生成
          </button>
        </ProblemNotice>
      )}
      <article className="paper">
        <h2 className="report-title">
          {fillYear(reportTitle, submission.year).replace('{unit}', submission.unit)}
        </h2>
        {reportSections.map(({ key, heading }) => (
          <section key={key}>
            <h3 className="report-heading">
              {sections.get(key)?.heading ?? heading}
              <span className="writing-state">{stateWords(sections.get(key), progress.get(key)?.state)}</span>
            </h3>
            {sections
              .get(key)
              ?.text.split('\n')
              .map((line, number) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the text only grows, and lines may be alike
                <p key={number} className="report-text">
                  {line}
                </p>
              ))}
          </section>
        ))}
      </article>
    </main>
  )
}

const states: Record<string, string> = {
  waiting: '等待',
  writing: '正在撰写',
  checking: '正在核对',
  repairing: '核对未过，正在重写',
}

function stateWords(section: WrittenSection | undefined, state: string | undefined): string {
  if (section?.checked) return '已核对'
  return (state && states[state]) ?? (section ? '正在核对' : '等待')
}
