import recognisers from '@microsoft/recognizers-text-suite'
import { check } from '../../src/check/index.ts'
import type { Ledger } from '../../src/facts/index.ts'
import { quantityIn } from '../../test/accuracy/statement.ts'
import type { CorpusEntry } from '../../test/support/corpus.ts'

/** A figure that was found: its place and its values as read, in whatever unit the reader gives them. */
export interface Found {
  start: number
  end: number
  values: number[]
}

export interface Score {
  /** Of the labelled figures, in per cent: those found, and those found with their right value. */
  found: number
  right: number
  /** Of what was found, in per cent: labelled figures. */
  precision: number
}

const culture = 'zh-cn'

const { recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension } = recognisers
export const numbers = [recognizeNumber, recognizePercentage]
export const units = [...numbers, recognizeCurrency, recognizeDimension]

/** What recognisers of Microsoft's Recognizers-Text make of a text, the longest of those that overlap. */
export function byRecognisers(chosen: typeof units, text: string): Found[] {
  const all = chosen.flatMap((recognise) => recognise(text, culture))
  const found: Found[] = []
  for (const { start, end, resolution } of all.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    // Their end is the last letter's index.
    if (found.some((other) => start < other.end && other.start <= end)) continue
    const value = Number.parseFloat(String(resolution?.value))
    found.push({ start, end: end + 1, values: [value, value / 10_000] })
  }
  return found
}

export function byTieout(ledger: Ledger, text: string): Found[] {
  return check(ledger, text, 'review').quantities.map(({ start, end, text: written }) => ({
    start,
    end,
    values: valuesOf(written),
  }))
}

/** How well the labelled figures of the corpus are found. */
export function scoreOf(
  corpus: readonly CorpusEntry[],
  find: (ledger: Ledger, text: string) => Found[],
): Score {
  let [labels, found, right, all, labelled] = [0, 0, 0, 0, 0]
  for (const { ledger, reports } of corpus) {
    for (const report of reports) {
      const spans = find(ledger, report.text)
      const figures = report.labels.filter(({ kind }) => !kind.startsWith('c'))
      const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
        a.start < b.end && b.start < a.end
      all += spans.length
      labelled += spans.filter((span) => figures.some((figure) => overlaps(span, figure))).length
      labels += figures.length
      for (const figure of figures) {
        const own = spans.filter((span) => overlaps(span, figure))
        if (own.length > 0) found++
        const values = valuesOf(figure.text)
        if (own.some((span) => span.values.some((value) => values.some((known) => same(value, known)))))
          right++
      }
    }
  }
  const percent = (part: number, whole: number) => (part * 100) / whole
  return { found: percent(found, labels), right: percent(right, labels), precision: percent(labelled, all) }
}

/** A written figure's value, as written and in its base unit. */
function valuesOf(text: string): number[] {
  const quantity = quantityIn(text)
  if (!quantity) return []
  return [quantity.value, quantity.value.times(quantity.unit.factor)].map((value) => Number(value.toFixed()))
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9
}
