import type { Ledger } from '../facts/index.ts'
import { indicatorWords, projectPronouns, projectWords } from '../form/index.ts'
import { createLexicon, type Lexicon, type Meaning, vocabulary } from '../prose/index.ts'

const lexicons = new WeakMap<Ledger, Lexicon>()

/** The words in which a report on this submission may speak: the form's, and its projects' and indicators' names. */
export function lexiconOf(ledger: Ledger): Lexicon {
  const known = lexicons.get(ledger)
  if (known) return known
  const lexicon = createLexicon(words(ledger))
  lexicons.set(ledger, lexicon)
  return lexicon
}

function* words(ledger: Ledger): Generator<[string, Meaning]> {
  yield* vocabulary(ledger.year)
  if (ledger.unit.length > 1) yield [ledger.unit, { kind: 'filler' }]
  for (const word of projectWords) yield [word, { kind: 'countable', of: 'projects' }]
  for (const word of indicatorWords) yield [word, { kind: 'countable', of: 'indicators' }]
  const projects = ledger.items.filter(({ kind }) => kind === 'project').map(({ id }) => id)
  for (const word of projectPronouns) yield [word, { kind: 'item', ids: projects }]
  for (const item of ledger.items) {
    for (const word of item.words) {
      if (word.length < 2) continue
      yield [word, { kind: 'item', ids: [item.columnOf?.item ?? item.id] }]
      // 总体执行率: the item's name and its measure in one word.
      if (word.endsWith('执行率')) yield [word, { kind: 'rate', verb: false, funds: true }]
      if (item.columnOf) yield [word, { kind: 'stage', stage: item.columnOf.stage }]
    }
    for (const word of item.shortWords ?? []) yield [word, { kind: 'short', ids: [item.id] }]
  }
}
