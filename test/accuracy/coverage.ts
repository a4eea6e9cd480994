import type { CheckResult } from '../../schemas/check-result.ts'
import { lexiconOf } from '../../src/check/lexicon.ts'
import type { Ledger } from '../../src/facts/index.ts'
import { scan } from '../../src/prose/index.ts'
import { fold, isChineseNumeral } from '../../src/quantity/index.ts'

export interface Numeral {
  start: number
  end: number
  /** Checked as a quantity, or set aside with its reason (date, numbering, title, word …). */
  accounted: boolean
}

/** Every run of digits in a text, and every Chinese numeral, with whether the checker accounts for it. */
export function numeralsIn(ledger: Ledger, text: string, { quantities }: CheckResult): Numeral[] {
  const folded = fold(text)
  const accounted = new Uint8Array(text.length)
  const mark = ({ start, end }: { start: number; end: number }) => accounted.fill(1, start, end)
  for (const token of scan(text, lexiconOf(ledger)))
    if (token.type === 'structural' || token.type === 'year' || token.type === 'word') mark(token)
  for (const quantity of quantities) mark(quantity)
  const numerals: Numeral[] = []
  for (let at = 0; at < folded.length; at++) {
    const kind = kindOf(folded[at])
    if (!kind) continue
    const start = at
    while (kindOf(folded[at + 1]) === kind) at++
    numerals.push({ start, end: at + 1, accounted: !accounted.subarray(start, at + 1).includes(0) })
  }
  return numerals
}

function kindOf(unit: string | undefined): 'arabic' | 'chinese' | undefined {
  if (unit === undefined) return undefined
  if (unit >= '0' && unit <= '9') return 'arabic'
  return isChineseNumeral(unit) ? 'chinese' : undefined
}
