import {
  type ChangeSet,
  type EditorSelection,
  type Extension,
  Prec,
  StateEffect,
  StateField,
  Transaction,
} from '@codemirror/state'
import { type Command, EditorView, keymap } from '@codemirror/view'

interface Step {
  changes: ChangeSet
  selection: EditorSelection
  time: number
}

interface History {
  done: readonly Step[]
  undone: readonly Step[]
}

const direction = StateEffect.define<'undo' | 'redo'>()

/** Typing within this time, in milliseconds, is undone together. */
const PAUSE = 600

const history = StateField.define<History>({
  create: () => ({ done: [], undone: [] }),
  update({ done, undone }, transaction) {
    if (!transaction.docChanged) return { done, undone }
    const step = stepBack(transaction)
    const way = transaction.effects.find((effect) => effect.is(direction))?.value
    if (way === 'undo') return { done: done.slice(0, -1), undone: [...undone, step] }
    if (way === 'redo') return { done: [...done, step], undone: undone.slice(0, -1) }
    if (transaction.annotation(Transaction.addToHistory) === false) return { done: [], undone: [] }
    const last = done.at(-1)
    if (last && step.time - last.time < PAUSE && transaction.isUserEvent('input')) {
      return {
        done: [
          ...done.slice(0, -1),
          { ...last, changes: step.changes.compose(last.changes), time: step.time },
        ],
        undone: [],
      }
    }
    return { done: [...done, step], undone: [] }
  },
})

function stepBack(transaction: Transaction): Step {
  return {
    changes: transaction.changes.invert(transaction.startState.doc),
    selection: transaction.startState.selection,
    time: transaction.annotation(Transaction.time) ?? 0,
  }
}

function command(way: 'undo' | 'redo'): Command {
  return (view) => {
    const { done, undone } = view.state.field(history)
    const step = (way === 'undo' ? done : undone).at(-1)
    if (!step || view.state.readOnly) return false
    view.dispatch({
      changes: step.changes,
      selection: step.selection,
      effects: direction.of(way),
      scrollIntoView: true,
      userEvent: way,
    })
    return true
  }
}

const undo = command('undo')
const redo = command('redo')

/** Undo and redo, by keys and by the browser's menu. */
export function undoHistory(): Extension {
  return [
    history,
    keymap.of([
      { key: 'Mod-z', run: undo, preventDefault: true },
      { key: 'Mod-y', mac: 'Mod-Shift-z', run: redo, preventDefault: true },
      { key: 'Mod-Shift-z', run: redo, preventDefault: true },
    ]),
    Prec.highest(
      EditorView.domEventHandlers({
        beforeinput(event, view) {
          const run =
            event.inputType === 'historyUndo' ? undo : event.inputType === 'historyRedo' ? redo : undefined
          if (!run) return false
          event.preventDefault()
          return run(view)
        },
      }),
    ),
  ]
}
