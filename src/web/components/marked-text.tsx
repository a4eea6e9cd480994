import type { ReactNode } from 'react'
import { type Mark, statusWords } from '../checking/mark.ts'

interface Props {
  text: string
  marks: readonly Mark[]
  onShow: (mark: Mark) => void
}

/** Text to be read, its figures marked; a click on one leads to its cell. */
export function MarkedText({ text, marks, onShow }: Props) {
  return <p className="marked-text">{markedParts(text, marks, onShow)}</p>
}

/** The same without a paragraph around it. */
export function markedParts(text: string, marks: readonly Mark[], onShow: Props['onShow']): ReactNode[] {
  const parts: ReactNode[] = []
  let at = 0
  for (const mark of marks) {
    if (mark.start < at || mark.end > text.length) continue
    parts.push(text.slice(at, mark.start))
    parts.push(
      <button
        type="button"
        key={mark.start}
        className={`mark mark-${mark.status} mark-${mark.kind}`}
        title={[statusWords[mark.status], mark.message, mark.formula && `算式：${mark.formula}`]
          .filter(Boolean)
          .join('\n')}
        onClick={() => onShow(mark)}
      >
        {text.slice(mark.start, mark.end)}
      </button>,
    )
    at = mark.end
  }
  parts.push(text.slice(at))
  return parts
}
