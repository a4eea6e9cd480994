import type { Token } from '../../prose/index.ts'
import type { Context } from '../context/context.ts'
import { type Clause, wordsOf } from './clause.ts'
import { judgeDirection, judgeUnchanged } from './direction.ts'
import { judgeNone } from './none.ts'
import type { AddClaim } from './reader.ts'
import { means, negatedBefore, quantityFollows } from './tokens.ts'

/** 提前, 快: of time, not of amounts. */
const ofTime = /^(?:提前|快|早|晚|慢|缩短)/

/** Claims that hang on a word at the moment when it is read: 较 … 下降, 无 …, 持平. */
export function readWord(
  clause: Clause,
  token: Token & { type: 'word' },
  index: number,
  add: AddClaim,
  claimed: { base: Context['base'] },
) {
  const { ledger, tokens, context, text } = clause
  const claim = token.meanings.find((meaning) => meaning.kind === 'claim')
  if (claim?.claim === 'none' || token.meanings.some(({ kind }) => kind === 'negation')) {
    // 还有14.25万元没有支出: the words say what is left, not that there is none.
    if (tokens[index - 1]?.type === 'quantity') return
    const none = judgeNone(ledger, tokens, index, context, text)
    if (none) add(token.start, none.end, 'none', none.verdict)
    return
  }
  if (claim?.claim === 'unchanged') {
    // 年中预算没有变化: not since the year before.
    if (!quantityFollows(tokens, index) && !/年中/.test(wordsOf(clause)))
      add(
        token.start,
        token.end,
        'unchanged',
        judgeUnchanged(clause, token.start, text.slice(token.start, token.end)),
      )
    return
  }
  const direction = token.meanings.find((meaning) => meaning.kind === 'direction')
  const { base } = context
  if (!direction || direction.sign === 0 || !base || base === claimed.base) return
  // 分别减少3.51万元、增加2.69万元: each figure is judged with the thing that it is dealt to.
  if (context.deal && quantityFollows(tokens, index)) return
  const bare = token.end - token.start === 1 && !quantityFollows(tokens, index)
  if (bare || negatedBefore(tokens, index) || ofTime.test(text.slice(token.start, token.end))) return
  if (!context.baseFresh && !comparedBefore(clause)) return
  claimed.base = base
  const start = baseStart(tokens, index)
  // 本年比它少: than what was told last.
  if (/^.[它其这此之]/.test(text.slice(start, start + 2))) return
  const verdict = judgeDirection(clause, start, base, direction.sign)
  // What the tables cannot decide may be read otherwise at the end of the clause.
  if (verdict) add(start, token.end, direction.sign === 1 ? 'rise' : 'fall', verdict)
}

/** 与上年相比，公用经费下降: the clause before says what with, and no more. */
function comparedBefore({ tokens, from }: Clause): boolean {
  for (let at = from - 2; at >= 0 && at > from - 12; at--) {
    const token = tokens[at] as Token
    if (token.type === 'break' && token.level !== 'list') return false
    if (token.type === 'quantity') return false
    if (means(token, 'compare')) return true
  }
  return false
}

/** Where 较 … stands that this direction answers. */
function baseStart(tokens: readonly Token[], index: number): number {
  for (let at = index; at >= 0 && at > index - 10; at--) {
    const token = tokens[at] as Token
    if (token.type === 'break' && !['open', 'close', 'list'].includes(token.level)) break
    if (means(token, 'compare')) return token.start
  }
  return (tokens[index] as Token).start
}
