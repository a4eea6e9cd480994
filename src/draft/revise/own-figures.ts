import type { CheckedQuantity } from '../../../schemas/check-result.ts'
import type { Filled } from './fill.ts'

const digits = /[\d０-９]+(?:[.．][\d０-９]+)?/g
const numeral = /[\d０-９.．,，一二三四五六七八九十百千万亿零〇两半几]/
const listNumber = /^[（(]?\d{1,2}[)）.．、]/

/**
 * Figures that a text has beside its slots: quantities of the checker that no slot wrote whole, and digits that stood
 * in none of the texts given, years and list numbers aside.
 */
export function ownFigures(
  { text, spans }: Filled,
  quantities: readonly CheckedQuantity[],
  known: readonly string[],
  year: number,
): string[] {
  const own = quantities.flatMap((quantity) => {
    const slot = spans.find(({ start, end }) => start < quantity.end && end > quantity.start)
    if (!slot) return [quantity.text]
    const rest =
      text.slice(quantity.start, Math.max(quantity.start, slot.start)) +
      text.slice(Math.min(quantity.end, slot.end), quantity.end)
    return numeral.test(rest) ? [quantity.text] : []
  })
  const allowed = new Set([
    ...known.flatMap((one) => one.match(digits) ?? []),
    ...[-1, 0, 1].map((by) => String(year + by)),
  ])
  const bare = outside(text, spans)
    .split('\n')
    .flatMap((line) => line.replace(listNumber, '').match(digits) ?? [])
    .filter((figure) => !allowed.has(figure))
  const glued = spans.flatMap(({ start, end }) =>
    /[\d.．]/.test(text[start - 1] ?? '') || /[\d.．]/.test(text[end] ?? '')
      ? [text.slice(start - 1, end + 1)]
      : [],
  )
  return [...new Set([...own, ...bare, ...glued])]
}

/** The text with a blank in place of each slot's writing. */
function outside(text: string, spans: Filled['spans']): string {
  let rest = ''
  let at = 0
  for (const { start, end } of spans) {
    rest += `${text.slice(at, start)} `
    at = end
  }
  return rest + text.slice(at)
}
