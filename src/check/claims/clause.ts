import type { Ledger } from '../../facts/index.ts'
import { type Token, withoutManner } from '../../prose/index.ts'
import type { Context } from '../context/context.ts'
import { means } from './tokens.ts'

/** The clause that is being read, up to where the walk has come. */
export interface Clause {
  ledger: Ledger
  text: string
  tokens: readonly Token[]
  /** Index of its first token, and of the one behind its last. */
  from: number
  to: number
  /** What has been said up to its end, and what had been said when it began. */
  context: Context
  entry: Context
}

export function startOf({ tokens, from, text }: Clause): number {
  return tokens[from]?.start ?? text.length
}

/** The words of the clause, up to a place in the text or to its end. */
export function wordsOf(clause: Clause, end = clause.tokens[clause.to - 1]?.end ?? 0): string {
  return clause.text.slice(startOf(clause), Math.max(end, startOf(clause)))
}

/** The words of the sentence up to a place, or to the end of the clause. */
export function sentenceOf({ tokens, to, text }: Clause, end = tokens[to - 1]?.end ?? 0): string {
  let first = to
  while (first > 0 && to - first < 120 && !endsSentence(tokens[first - 1] as Token)) first--
  return text.slice(tokens[first]?.start ?? 0, end)
}

function endsSentence(token: Token): boolean {
  return token.type === 'break' && (token.level === 'sentence' || token.level === 'paragraph')
}

/** A word of the clause that names something. */
export type Named = Pick<Token & { type: 'word' }, 'start' | 'end' | 'meanings'>

/** What the clause names of the form before a place, be it by 后者; what stands behind 较 is what is compared with. */
export function namedBefore(clause: Clause, at: number): Named[] {
  const found: Named[] = []
  const { focus } = clause.context
  for (let index = clause.from; index < clause.to; index++) {
    const token = clause.tokens[index] as Token
    if (token.end > at || means(token, 'compare')) break
    if (token.type === 'word' && token.meanings.some(({ kind }) => kind === 'item' || kind === 'short'))
      found.push(token)
    else if (means(token, 'former') || means(token, 'latter'))
      found.push({ ...token, meanings: pairBefore(clause, index).at(means(token, 'latter') ? -1 : -2) ?? [] })
    // 该指标: what the walk has found it to mean.
    else if (focus?.start === token.start)
      found.push({ ...token, meanings: [{ kind: 'item', ids: focus.items.map(({ id }) => id) }] })
  }
  return found
}

/** The two things that the sentence has named last before a token: what 前者 and 后者 mean. */
function pairBefore({ tokens }: Clause, index: number): Named['meanings'][] {
  const pair: Named['meanings'][] = []
  for (let at = index - 1; at >= 0 && pair.length < 2; at--) {
    const token = tokens[at] as Token
    if (endsSentence(token)) break
    if (token.type === 'word' && means(token, 'item')) pair.unshift(token.meanings)
  }
  return pair
}

/** Whether words that the form does not know stand between two places: what is said there may be of something else. */
export function strangeBetween({ tokens, from, to, text }: Clause, start: number, end: number): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    if (token.end > end) return false
    if (token.start < start || token.type !== 'text') continue
    if (withoutManner(text.slice(token.start, token.end)).replace(/[\s“”"'·]/g, '').length > 1) return true
  }
  return false
}

/** The words of the clause before, where the sentence has one. */
export function clauseBefore({ tokens, from, text }: Clause): string {
  const close = tokens[from - 1]
  if (close?.type !== 'break' || close.level === 'sentence' || close.level === 'paragraph') return ''
  let first = from - 1
  while (first > 0 && tokens[first - 1]?.type !== 'break') first--
  return text.slice(tokens[first]?.start, close.start)
}

/** 除…外, 其余: not of all that is told. */
export function hasException(clause: Clause): boolean {
  return /除|其余|其他|其它|外的各/.test(sentenceOf(clause))
}
