import type { SlotFact } from '../model/slot-facts.ts'

/** A text whose slots were filled, and where the filled parts stand. */
export interface Filled {
  text: string
  spans: { start: number; end: number; id: string }[]
  unknown: string[]
}

/** Fills the slots of a text and notes where each came to stand, so that a figure of the writer's own can be told. */
export function fillNoting(text: string, slots: ReadonlyMap<string, SlotFact>): Filled {
  const filled: Filled = { text: '', spans: [], unknown: [] }
  let at = 0
  for (const match of text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)) {
    const [slot, id = ''] = match
    filled.text += text.slice(at, match.index)
    at = match.index + slot.length
    const written = slots.get(id)?.written
    if (written === undefined) {
      filled.unknown.push(id)
      filled.text += slot
      continue
    }
    filled.spans.push({ start: filled.text.length, end: filled.text.length + written.length, id })
    filled.text += written
  }
  filled.text += text.slice(at)
  if (filled.unknown.length === 0 && /\{\{|\}\}/.test(filled.text)) filled.unknown.push('{{')
  return filled
}
