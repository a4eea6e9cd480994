import type { Fact } from '../../schemas/fact.ts'
import type { Place } from '../../schemas/place.ts'
import type { Ledger } from '../facts/index.ts'

const known = new WeakMap<Ledger, Map<string, Fact>>()

/** The fact of the cell at a place; undefined where it is blank. */
export function factAt(ledger: Ledger, place: Place): Fact | undefined {
  let facts = known.get(ledger)
  if (!facts) {
    facts = new Map()
    for (const fact of ledger.facts) {
      // Figures inside a cell of prose stand at the same place as the cell, which comes first.
      if (fact.place && !facts.has(keyOf(fact.place))) facts.set(keyOf(fact.place), fact)
    }
    known.set(ledger, facts)
  }
  return facts.get(keyOf(place))
}

function keyOf({ attachment, row, column }: Place): string {
  return `${attachment}\n${row}\n${column}`
}
