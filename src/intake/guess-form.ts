import type { AttachmentForm } from '../form/index.ts'
import { attachmentForms } from '../form/index.ts'
import type { Piece } from './grid.ts'
import { isList, labelKey, names, rowNamed } from './vocabulary.ts'

/** Fewer words of a form than this make no attachment of it. */
const LEAST = 3

/** The form of an attachment without a title: the one that most of its cells are words of. */
export function guessForm(pieces: Piece[]): AttachmentForm | undefined {
  let best: AttachmentForm | undefined
  let most = LEAST - 1
  for (const form of attachmentForms) {
    const words = countWords(form, pieces)
    if (words > most) {
      best = form
      most = words
    }
  }
  return best
}

function countWords(form: AttachmentForm, pieces: Piece[]): number {
  const found = new Set<object>()
  for (const piece of pieces) {
    if (piece.kind !== 'row') continue
    for (const { text } of piece.cells) {
      const key = labelKey(text.split(/[:：]\s*[\d.,]*$/)[0] ?? '')
      if (key === '') continue
      for (const block of form.blocks) {
        const element = names(block, key)
          ? block
          : (rowNamed(block, key) ?? block.columns.find((column) => names(column, key)))
        // Of words that all forms have, the list's say nothing.
        if (element && !isList(block)) found.add(element)
      }
    }
  }
  return found.size
}
