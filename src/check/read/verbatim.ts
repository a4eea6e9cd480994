import type { Ledger, ProseFigure } from '../../facts/index.ts'
import type { Token } from '../../prose/index.ts'
import type { Reading } from '../context/readings.ts'

/**
 * A figure that stands behind the very words that it stands behind in a cell of prose: 精简县级会议19个，压减文件43份. What
 * the words would mean elsewhere (压减 announces a fall) does not matter in a quotation.
 */

/** How many characters must be the same, back from the figure, or on from it where it opens its cell. */
const SAME = 6
const KEY = 3

interface Index {
  before: ReadonlyMap<string, readonly ProseFigure[]>
  after: ReadonlyMap<string, readonly ProseFigure[]>
}

const indexes = new WeakMap<Ledger, Index>()

function indexOf(ledger: Ledger): Index {
  const known = indexes.get(ledger) ?? {
    before: Map.groupBy(
      ledger.prose.filter(({ before }) => before.length >= SAME),
      ({ before }) => before.slice(-KEY),
    ),
    after: Map.groupBy(
      ledger.prose.filter(({ before, after }) => before.length < SAME && after.length >= SAME),
      ({ after }) => after.slice(0, KEY),
    ),
  }
  indexes.set(ledger, known)
  return known
}

/** Readings of a figure of the text that quotes a cell. */
export function readVerbatim(ledger: Ledger, text: string, { start, end }: Token): Reading[] {
  const before = text.slice(Math.max(0, start - 2 * SAME), start).replace(/\s+/g, '')
  const after = text.slice(end, end + 2 * SAME).replace(/\s+/g, '')
  const index = indexOf(ledger)
  const quoted = [
    ...(index.before.get(before.slice(-KEY)) ?? []).filter((prose) =>
      before.endsWith(prose.before.slice(-SAME)),
    ),
    ...(index.after.get(after.slice(0, KEY)) ?? []).filter(
      (prose) => after.startsWith(prose.after.slice(0, SAME)) && before.endsWith(prose.before),
    ),
  ]
  return quoted.map(({ fact, value }) => ({
    figure: { fact, value, blank: false },
    strength: 'carried',
    quoted: true,
    rule: 'own-words',
    measure: fact.label,
  }))
}
