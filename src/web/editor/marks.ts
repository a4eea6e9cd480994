import { type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { Mark } from '../checking/mark.ts'

/** Puts new marks in the place of the old ones. */
export const setMarks = StateEffect.define<readonly Mark[]>()

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = marks.map(transaction.changes)
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) next = decorate(effect.value, transaction.newDoc.length)
    }
    return next
  },
  provide: (self) => EditorView.decorations.from(self),
})

function decorate(marks: readonly Mark[], length: number): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  for (const mark of marks) {
    if (mark.start >= mark.end || mark.end > length) continue
    builder.add(
      mark.start,
      mark.end,
      Decoration.mark({ class: `mark mark-${mark.status} mark-${mark.kind}`, mark }),
    )
  }
  return builder.finish()
}

/** Shows marks in the text, and moves them along with it until the next come. */
export function markField(): Extension {
  return field
}

/** The marks that cover a position, the narrowest first. */
export function marksAt(view: EditorView, position: number): Mark[] {
  const found: Mark[] = []
  view.state.field(field).between(position, position, (from, to, decoration) => {
    found.push({ ...(decoration.spec as { mark: Mark }).mark, start: from, end: to })
  })
  return found.sort((a, b) => a.end - a.start - (b.end - b.start))
}
