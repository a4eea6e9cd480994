import { fold } from '../quantity/index.ts'
import type { Meaning } from './meanings.ts'
import { discourseNouns, numeralWords } from './numeral-words.ts'
import { generalWords } from './words.ts'

/** A word of the lexicon with all that it may mean. */
export interface Entry {
  word: string
  meanings: Meaning[]
}

/** Words by their first letter, the longest first: the longest match at a place is found by trying in order. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>

/** Builds a lexicon from words and what they mean; the general words of official prose are always in it. */
export function createLexicon(words: Iterable<readonly [string, Meaning]>): Lexicon {
  const entries = new Map<string, Entry>()
  const add = (word: string, meaning: Meaning) => {
    const folded = fold(word)
    const entry = entries.get(folded)
    if (!entry) entries.set(folded, { word: folded, meanings: [meaning] })
    else if (!entry.meanings.some((known) => same(known, meaning))) entry.meanings.push(meaning)
  }
  for (const [word, meaning] of words) add(word, meaning)
  for (const [word, meaning] of generalWords) add(word, meaning)
  for (const word of numeralWords) add(word, { kind: 'structural', reason: 'word' })
  for (const word of discourseNouns) add(word, { kind: 'discourse' })
  const lexicon = new Map<string, Entry[]>()
  for (const entry of entries.values()) {
    mergeItems(entry)
    const first = entry.word[0] as string
    const list = lexicon.get(first)
    if (list) list.push(entry)
    else lexicon.set(first, [entry])
  }
  for (const list of lexicon.values()) list.sort((a, b) => b.word.length - a.word.length)
  return lexicon
}

/** The longest word of the lexicon at a place of folded text. */
export function longestWord(lexicon: Lexicon, text: string, at: number): Entry | undefined {
  const list = lexicon.get(text[at] as string)
  if (list) for (const entry of list) if (text.startsWith(entry.word, at)) return entry
  return undefined
}

function same(a: Meaning, b: Meaning): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Several items under one word become one meaning with all their ids. */
function mergeItems(entry: Entry) {
  const ids = entry.meanings.flatMap((meaning) => (meaning.kind === 'item' ? meaning.ids : []))
  if (ids.length === 0) return
  const others = entry.meanings.filter(({ kind }) => kind !== 'item' && kind !== 'structural')
  entry.meanings = [{ kind: 'item', ids: [...new Set(ids)] }, ...others]
}
