import type { SlotFact } from './slot-facts.ts'

export interface Filled {
  text: string
  /** Slots that name no fact. */
  unknown: string[]
}

/** Puts the written forms into a text. Unknown slots stay, and are reported. */
export function fillSlots(text: string, slots: ReadonlyMap<string, SlotFact>): Filled {
  const unknown: string[] = []
  const filled = text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (slot, id: string) => {
    const fact = slots.get(id)
    if (!fact) unknown.push(id)
    return fact?.written ?? slot
  })
  if (/\{\{|\}\}/.test(filled) && unknown.length === 0)
    unknown.push(filled.slice(filled.search(/\{\{|\}\}/)).slice(0, 40))
  return { text: filled, unknown }
}
