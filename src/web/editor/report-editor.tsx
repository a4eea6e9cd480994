import { EditorState, Transaction } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import type { Mark } from '../checking/mark.ts'
import { headingLines } from './headings.ts'
import { wholeTextKeys } from './keys.ts'
import { markCards } from './mark-card.ts'
import { markField, marksAt, setMarks } from './marks.ts'
import { undoHistory } from './undo.ts'

interface Props {
  text: string
  /** Marks, and the text that they are of: they are shown only on that text. */
  marked: { text: string; marks: readonly Mark[] } | undefined
  /** What the text is, for screen readers. */
  label: string
  readOnly?: boolean
  /** A stretch to be selected and brought into view; a new object each time. */
  target?: { start: number; end: number } | undefined
  onChange?(text: string): void
  /** A mark was clicked, or its card's link. */
  onShow(mark: Mark): void
  /** The caret came to stand in a mark, or in none. */
  onCaret?(mark: Mark | undefined): void
}

/** A stretch of report in which every figure is marked. */
export function ReportEditor(props: Props) {
  const { text, marked, label, readOnly = false, target } = props
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  /** Texts that were told to the parent and have not come back yet. */
  const told = useRef<string[]>([])
  const latest = useRef(props)
  latest.current = props

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is brought up to date below
  useEffect(() => {
    if (!host.current) return
    const made = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: text,
        extensions: [
          EditorView.lineWrapping,
          wholeTextKeys(),
          headingLines(),
          markField(),
          markCards((mark) => latest.current.onShow(mark)),
          readOnly ? [EditorState.readOnly.of(true), EditorView.editable.of(false)] : undoHistory(),
          EditorView.contentAttributes.of({
            'aria-label': label,
            'aria-multiline': 'true',
            lang: 'zh-CN',
            ...(readOnly ? { tabindex: '0' } : {}),
          }),
          EditorView.domEventHandlers({ click: showClicked }),
          EditorView.updateListener.of(({ docChanged, selectionSet, transactions, state, view }) => {
            const own = transactions.some(
              (transaction) => transaction.annotation(Transaction.addToHistory) === false,
            )
            if (docChanged && !own) tell(state.doc.toString())
            if (selectionSet && view.hasFocus)
              latest.current.onCaret?.(marksAt(view, state.selection.main.head)[0])
          }),
        ],
      }),
    })
    view.current = made
    return () => made.destroy()
  }, [label, readOnly])

  function tell(written: string) {
    told.current.push(written)
    latest.current.onChange?.(written)
  }

  function showClicked(event: MouseEvent, editor: EditorView) {
    const position = editor.posAtCoords({ x: event.clientX, y: event.clientY })
    if (position === null || !editor.state.selection.main.empty) return
    const [mark] = marksAt(editor, position)
    if (!mark) return
    if (mark.kind === 'placeholder') editor.dispatch({ selection: { anchor: mark.start, head: mark.end } })
    latest.current.onShow(mark)
  }

  useEffect(() => {
    const editor = view.current
    // What comes back from the parent may be some keystrokes old: it must not overwrite the newest.
    const echo = told.current.indexOf(text)
    told.current = told.current.slice(echo + 1)
    if (!editor || echo !== -1 || editor.state.doc.toString() === text) return
    editor.dispatch({
      changes: { from: 0, to: editor.state.doc.length, insert: text },
      annotations: Transaction.addToHistory.of(false),
    })
  }, [text])

  useEffect(() => {
    const editor = view.current
    if (!editor || !marked || editor.state.doc.toString() !== marked.text) return
    editor.dispatch({ effects: setMarks.of(marked.marks) })
  }, [marked])

  useEffect(() => {
    const editor = view.current
    if (!editor || !target) return
    const length = editor.state.doc.length
    editor.focus()
    editor.dispatch({
      selection: { anchor: Math.min(target.start, length), head: Math.min(target.end, length) },
      effects: EditorView.scrollIntoView(Math.min(target.start, length), { y: 'center' }),
    })
  }, [target])

  return <div ref={host} className={readOnly ? 'report-editor read-only' : 'report-editor'} />
}
