import type { Ledger, ProseFigure } from '../../facts/index.ts'
import type { Reading } from '../context/readings.ts'

/**
 * A figure that stands behind the very words that it stands behind in a cell of prose: 精简县级会议19个，压减文件43份. What
 * the words would mean elsewhere (压减 announces a fall) does not matter in a quotation.
 */

/** How many characters must be the same, back from the figure. */
const SAME = 6
const KEY = 3

const indexes = new WeakMap<Ledger, ReadonlyMap<string, readonly ProseFigure[]>>()

function indexOf(ledger: Ledger): ReadonlyMap<string, readonly ProseFigure[]> {
  const known =
    indexes.get(ledger) ??
    Map.groupBy(
      ledger.prose.filter(({ before }) => before.length >= SAME),
      ({ before }) => before.slice(-KEY),
    )
  indexes.set(ledger, known)
  return known
}

/** Readings of the figure at `start` of the text that quotes a cell. */
export function readVerbatim(ledger: Ledger, text: string, start: number): Reading[] {
  const before = wordsBefore(text, start)
  return (indexOf(ledger).get(before.slice(-KEY)) ?? [])
    .filter((prose) => before.endsWith(prose.before.slice(-SAME)))
    .map(({ fact, value }) => ({
      figure: { fact, value, blank: false },
      strength: 'carried',
      rule: 'own-words',
      measure: fact.label,
    }))
}

/** The few characters before a figure, without spaces. */
function wordsBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - 2 * SAME), start).replace(/\s+/g, '')
}
