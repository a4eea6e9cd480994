import type { CheckResult } from '../../../schemas/check-result.ts'
import type { SlotFact } from './slot-facts.ts'

export interface Filled {
  text: string
  /** Slots that name no fact. */
  unknown: string[]
  /** Where code put something in. */
  spans: { start: number; end: number }[]
}

/** Puts the written forms into a text. Unknown slots stay, and are reported. */
export function fillSlots(text: string, slots: ReadonlyMap<string, SlotFact>): Filled {
  const unknown: string[] = []
  const spans: Filled['spans'] = []
  let filled = ''
  let from = 0
  for (const { 0: slot, 1: id = '', index } of text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)) {
    const fact = slots.get(id)
    if (!fact) unknown.push(id)
    filled += text.slice(from, index)
    if (fact) spans.push({ start: filled.length, end: filled.length + fact.written.length })
    filled += fact?.written ?? slot
    from = index + slot.length
  }
  filled += text.slice(from)
  if (/\{\{|\}\}/.test(filled) && unknown.length === 0)
    unknown.push(filled.slice(filled.search(/\{\{|\}\}/)).slice(0, 40))
  return { text: filled, unknown, spans }
}

/**
 * Figures that the model typed itself. Right or wrong, they are refused: what is typed can follow a sentence of the
 * tables that asks for it, what code puts in cannot. Numerals in words (货比三家) are for the checker alone.
 */
export function typedFigures({ spans }: Filled, { quantities }: CheckResult): string[] {
  return quantities
    .filter(({ text }) => /[0-9０-９]|百分之/.test(text))
    .filter(({ start, end }) => !spans.some((span) => span.start < end && start < span.end))
    .map(({ text }) => `“${text}”是直接写出的数字，请改用清单中的占位符，清单没有的数字不要写。`)
}
