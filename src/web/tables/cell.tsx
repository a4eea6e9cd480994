import { type KeyboardEvent, memo } from 'react'
import type { Severity } from '../../../schemas/finding.ts'
import { elementId } from './cell-index.ts'

interface Props {
  /** Its key on the page. */
  name: string
  text: string
  /** What the cell is, for screen readers. */
  label: string
  column: string
  numeric: boolean
  severity: Severity | undefined
  /** What the findings say of it, line by line. */
  messages: string | undefined
  highlighted: boolean
  /** The sentence that it was read from, if it was. */
  origin: string | undefined
  /** Without it the cell is only read. */
  onText: ((name: string, text: string) => void) | undefined
}

/** One cell of a table. A text field from the start, so that input methods write straight into it. */
export const Cell = memo(function Cell(props: Props) {
  const { name, text, label, column, numeric, severity, messages, highlighted, origin, onText } = props
  const classes = [
    'cell',
    numeric && 'numeric',
    severity && `tint-${severity}`,
    highlighted && 'highlighted',
    origin && 'from-prose',
  ]
  return (
    <div
      id={elementId(name)}
      className={classes.filter(Boolean).join(' ')}
      title={[origin, messages].filter(Boolean).join('\n') || undefined}
      data-text={`${text}\u200b`}
    >
      {onText ? (
        <textarea
          rows={1}
          value={text}
          aria-label={label}
          aria-invalid={severity === 'error'}
          data-column={column}
          spellCheck={false}
          onChange={(event) => onText(name, event.target.value)}
          onKeyDown={goOn}
        />
      ) : (
        <span>{text}</span>
      )}
    </div>
  )
})

/** Enter goes to the cell below, Shift+Enter to the one above, Alt+Enter writes a new line. */
function goOn(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  if (event.altKey || event.ctrlKey) {
    document.execCommand('insertText', false, '\n') // the one way that undo knows of
    return
  }
  const field = event.currentTarget
  let row = field.closest('tr')
  do {
    row = (
      event.shiftKey ? row?.previousElementSibling : row?.nextElementSibling
    ) as HTMLTableRowElement | null
  } while (row && !fieldIn(row, field.dataset.column))
  const next = row && fieldIn(row, field.dataset.column)
  next?.focus()
  next?.select()
}

function fieldIn(row: HTMLTableRowElement, column: string | undefined): HTMLTextAreaElement | null {
  return row.querySelector<HTMLTextAreaElement>(`textarea[data-column="${CSS.escape(column ?? '')}"]`)
}
