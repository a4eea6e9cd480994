import { useMemo } from 'react'
import type { RevisedSection } from '../../../../schemas/revision.ts'
import { type Mark, marksOf } from '../../checking/mark.ts'
import { markedParts } from '../../components/marked-text.tsx'
import { type Change, diffSentences, sentences } from './sentence-diff.ts'

/** More sentences than this that stay as they are, one after the other, are folded. */
const MOST_SAME = 3

/** A section's old and new text in one: what goes struck through, what comes marked, its figures in their colours. */
export function RevisedText({
  section: { before, after, check },
  onShow,
}: {
  section: Pick<RevisedSection, 'before' | 'after' | 'check'>
  onShow: (mark: Mark) => void
}) {
  const changes = useMemo(() => diffSentences(before, after), [before, after])
  const marks = useMemo(() => marksOf(check, after), [check, after])
  return (
    <p className="revised-text">
      {changes.map((change) => (
        <Run key={`${change.kind} ${change.start}`} change={change} marks={marks} onShow={onShow} />
      ))}
    </p>
  )
}

function Run({
  change: { kind, text, start },
  marks,
  onShow,
}: {
  change: Change
  marks: readonly Mark[]
  onShow: (mark: Mark) => void
}) {
  if (kind === 'removed') {
    return (
      <del>
        <span className="spoken">删去：</span>
        {text}
      </del>
    )
  }
  if (kind === 'added') {
    const end = start + text.length
    const own = marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }))
    return (
      <ins>
        <span className="spoken">新增：</span>
        {markedParts(text, own, onShow)}
      </ins>
    )
  }
  return <Same text={text} />
}

/** What stays, its middle folded where it is long. */
function Same({ text }: { text: string }) {
  const parts = sentences(text)
  const said = parts.filter((part) => part !== '\n').length
  if (said <= MOST_SAME) return <span className="revised-same">{text}</span>
  const [first = '', last = ''] = [
    parts.find((part) => part !== '\n'),
    parts.findLast((part) => part !== '\n'),
  ]
  return (
    <span className="revised-same">
      {text.startsWith('\n') && '\n'}
      {first}
      <span className="revised-folded">…… 未改动 {said - 2} 句 ……</span>
      {last}
      {text.endsWith('\n') && '\n'}
    </span>
  )
}
