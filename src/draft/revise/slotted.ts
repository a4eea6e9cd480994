import type { CheckResult } from '../../../schemas/check-result.ts'
import type { Mask } from '../model/mask.ts'
import type { SlotFact } from '../model/slot-facts.ts'

/** A section's text as a model may see it. */
export interface Slotted {
  text: string
  /** What stands for a figure or a paragraph of the text that no fact of the list writes. */
  kept: ReadonlyMap<string, SlotFact>
}

/**
 * A text with its figures as slots: of a fact where the figure is written as the fact's is, else of the text itself. A
 * line that names a signatory or holds a number that reaches people is kept whole, and its words are never shown.
 */
export function slotted(
  text: string,
  { quantities }: Pick<CheckResult, 'quantities'>,
  slots: ReadonlyMap<string, SlotFact>,
  mask: Mask,
): Slotted {
  const kept = new Map<string, SlotFact>()
  const keep = (label: string, written: string) => {
    const id = `kept.${kept.size + 1}`
    kept.set(id, { id, label, written })
    return `{{${id}}}`
  }
  const lines: string[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const [start, end] = [at, at + line.length]
    at = end + 1
    if (mask.hide(line) !== line) {
      lines.push(keep('原有段落', line))
      continue
    }
    let written = ''
    let from = start
    for (const quantity of quantities) {
      if (quantity.start < from || quantity.end > end) continue
      const fact = quantity.facts
        .map(({ id }) => slots.get(id))
        .find((slot) => slot?.written === quantity.text)
      written += text.slice(from, quantity.start)
      written += fact ? `{{${fact.id}}}` : keep('原有数字', quantity.text)
      from = quantity.end
    }
    lines.push(written + text.slice(from, end))
  }
  return { text: lines.join('\n'), kept }
}
