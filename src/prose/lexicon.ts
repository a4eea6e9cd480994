import { fold } from '../quantity/index.ts'
import type { Meaning } from './meanings.ts'
import { discourseNouns, numeralWords } from './numeral-words.ts'
import { generalWords } from './words.ts'

/** A word of the lexicon with all that it may mean. */
export interface Entry {
  word: string
  meanings: Meaning[]
}

/**
 * Words by the key of their first two letters, or of their only one, the longest first: the longest match at a place is
 * found by trying in order.
 */
export type Lexicon = ReadonlyMap<number, readonly Entry[]>

/** A small number for two letters. Others may come to the same: a word found under it is still to be compared. */
const keyOf = (first: number, second: number): number => first * 61 + second

/** Builds a lexicon from words and what they mean; the general words of official prose are always in it. */
export function createLexicon(words: Iterable<readonly [string, Meaning]>): Lexicon {
  const entries = new Map<string, Entry>()
  const add = (word: string, meaning: Meaning) => {
    const folded = fold(word)
    const own = shaped(meaning)
    const entry = entries.get(folded)
    if (!entry) entries.set(folded, { word: folded, meanings: [own] })
    else if (!entry.meanings.some((known) => same(known, own))) entry.meanings.push(own)
  }
  for (const [word, meaning] of words) add(word, meaning)
  for (const [word, meaning] of generalWords) add(word, meaning)
  for (const word of numeralWords) add(word, { kind: 'structural', reason: 'word' })
  for (const word of discourseNouns) add(word, { kind: 'discourse' })
  const lexicon = new Map<number, Entry[]>()
  for (const entry of entries.values()) {
    mergeItems(entry)
    const { word } = entry
    const key = keyOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0)
    const list = lexicon.get(key)
    if (list) list.push(entry)
    else lexicon.set(key, [entry])
  }
  for (const list of lexicon.values()) list.sort((a, b) => b.word.length - a.word.length)
  return lexicon
}

/** The longest word of the lexicon at a place of folded text. */
export function longestWord(lexicon: Lexicon, text: string, at: number): Entry | undefined {
  const first = text.charCodeAt(at)
  return (
    matching(lexicon.get(keyOf(first, text.charCodeAt(at + 1))), text, at) ??
    matching(lexicon.get(keyOf(first, 0)), text, at)
  )
}

function matching(list: readonly Entry[] | undefined, text: string, at: number): Entry | undefined {
  if (list) for (const entry of list) if (text.startsWith(entry.word, at)) return entry
  return undefined
}

/** Every field that a meaning may have. */
const fields: Record<Meaning extends infer One ? (One extends One ? keyof One : never) : never, undefined> = {
  kind: undefined,
  ids: undefined,
  stage: undefined,
  period: undefined,
  base: undefined,
  sign: undefined,
  bare: undefined,
  likened: undefined,
  verb: undefined,
  funds: undefined,
  approximation: undefined,
  reason: undefined,
  claim: undefined,
  of: undefined,
}

/** A meaning with all fields in one order: nothing is asked for as often as its kind, and engines read one shape fastest. */
function shaped(meaning: Meaning): Meaning {
  return { ...fields, ...meaning } as Meaning
}

function same(a: Meaning, b: Meaning): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Several items under one word become one meaning with all their ids. */
function mergeItems(entry: Entry) {
  const ids = entry.meanings.flatMap((meaning) => (meaning.kind === 'item' ? meaning.ids : []))
  if (ids.length === 0) return
  const others = entry.meanings.filter(({ kind }) => kind !== 'item' && kind !== 'structural')
  entry.meanings = [shaped({ kind: 'item', ids: [...new Set(ids)] }), ...others]
}
