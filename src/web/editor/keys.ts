import { EditorSelection, type Extension } from '@codemirror/state'
import { type Command, EditorView, keymap } from '@codemirror/view'

/**
 * Only what is in view is in the page, so that the browser's own keys to either end of a text, and for all of it, would
 * stop at the edge of the view.
 */
export function wholeTextKeys(): Extension {
  return keymap.of([
    { key: 'Ctrl-Home', mac: 'Cmd-ArrowUp', run: goTo(toStart), shift: extendTo(toStart) },
    { key: 'Ctrl-End', mac: 'Cmd-ArrowDown', run: goTo(toEnd), shift: extendTo(toEnd) },
    { key: 'Mod-a', run: selectAll },
  ])
}

const toStart = () => 0
const toEnd = (view: EditorView) => view.state.doc.length

function goTo(place: (view: EditorView) => number): Command {
  return (view) => select(view, place(view), place(view))
}

function extendTo(place: (view: EditorView) => number): Command {
  return (view) => select(view, view.state.selection.main.anchor, place(view))
}

const selectAll: Command = (view) => {
  view.dispatch({ selection: { anchor: 0, head: view.state.doc.length }, userEvent: 'select' })
  return true
}

function select(view: EditorView, anchor: number, head: number): boolean {
  view.dispatch({
    selection: EditorSelection.single(anchor, head),
    effects: EditorView.scrollIntoView(head),
    userEvent: 'select',
  })
  return true
}
