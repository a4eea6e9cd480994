import type { Meaning, Token } from '../../prose/index.ts'
import type { OwnWords } from '../read/own-words.ts'

/** 3个项目, 项目共3个, 2个未达标指标, 扣分2项. */
export function countableAround(
  tokens: readonly Token[],
  index: number,
): { of: 'projects' | 'indicators'; missing?: 'target' | 'points' } | undefined {
  let unmet = false
  let deducted = false
  for (const [from, step] of [
    [index + 1, 1],
    [index - 1, -1],
  ] as const) {
    for (let at = from, steps = 0; steps < 8; at += step, steps++) {
      const token = tokens[at]
      if (!token || token.type === 'break' || token.type === 'quantity') break
      if (token.type !== 'word') continue
      for (const meaning of token.meanings) {
        if (meaning.kind === 'countable')
          return {
            of: meaning.of,
            ...(unmet || unmetBeyond(tokens, at, step) ? { missing: 'target' as const } : {}),
          }
        if (meaning.kind === 'unmet') unmet = true
        if (meaning.kind === 'deduct' && steps === 0) deducted = true
      }
      if (token.meanings.some(({ kind }) => kind === 'item')) break
    }
  }
  return deducted ? { of: 'indicators', missing: 'points' } : undefined
}

/** 指标中未达标的: the word may stand on the far side of 指标. */
function unmetBeyond(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  for (let steps = 1; steps <= 3; steps++) {
    const token = tokens[at + step * steps]
    if (token?.type !== 'word') return false
    if (token.meanings.some(({ kind }) => kind === 'unmet')) return true
  }
  return false
}

/** The clause up to a figure and the words behind it, for figures that are known by their own words. */
export function wordsAround(text: string, tokens: readonly Token[], index: number): OwnWords {
  const token = tokens[index] as Token
  let start = token.start
  let own = ''
  let negated = false
  for (let at = index - 1; at >= 0; at--) {
    const before = tokens[at] as Token
    if (
      before.type === 'quantity' ||
      (before.type === 'break' &&
        before.level !== 'list' &&
        before.level !== 'open' &&
        before.level !== 'colon')
    )
      break
    start = before.start
    if (before.type === 'word' && before.meanings.some(({ kind }) => kind === 'negation')) negated = true
    if (isOwn(before) && start > token.start - 20) own = text.slice(before.start, before.end) + own
  }
  let end = token.end
  for (let at = index + 1; at < tokens.length && end - token.end < 8; at++) {
    const after = tokens[at] as Token
    if (after.type !== 'text' && after.type !== 'word') break
    end = after.end
  }
  if (/^(?:尚|还在|仍|未|没有|正在|待)/.test(text.slice(token.end, token.end + 2))) negated = true
  const all = `${text.slice(Math.max(start, token.start - 20), token.start)}${text.slice(token.end, Math.min(end, token.end + 8))}`
  return { all: all.replace(/\s+/g, ''), own, negated }
}

const own: ReadonlySet<Meaning['kind']> = new Set(['item', 'short', 'untabled', 'countable', 'structural'])

/** Text that the lexicon does not know, and names of things: what tells one figure of prose from another. */
function isOwn(token: Token): boolean {
  return (
    token.type === 'text' ||
    (token.type === 'word' &&
      token.meanings.some(
        (meaning) => own.has(meaning.kind) || (meaning.kind === 'direction' && meaning.bare === true),
      ))
  )
}
