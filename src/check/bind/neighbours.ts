import type { Token } from '../../prose/index.ts'

/** Small questions about the tokens around a word. */

/** Whether a figure follows at once, 了 or 约 between. */
export function leadsDirectly(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  if (next?.type === 'quantity') return true
  const close =
    next?.type === 'word' &&
    next.meanings.some(({ kind }) => kind === 'filler' || kind === 'approximation' || kind === 'of')
  return close && tokens[index + 2]?.type === 'quantity'
}

export function startsClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before?.type === 'break' && before.level !== 'list'
}

export function isTime(token: Token | undefined): boolean {
  return (
    token?.type === 'year' ||
    token?.type === 'structural' ||
    (token?.type === 'word' && token.meanings.some(({ kind }) => kind === 'period'))
  )
}

export function isCell(token: Token | undefined): boolean {
  return token?.type === 'break' && token.level === 'cell'
}

export function isStage(token: Token | undefined): boolean {
  return token?.type === 'word' && token.meanings.some(({ kind }) => kind === 'stage')
}

export function isOf(token: Token | undefined): boolean {
  return token?.type === 'word' && token.meanings.some(({ kind }) => kind === 'of')
}

/** 在 … 中 right before the word. */
export function isWithin(tokens: readonly Token[], index: number): boolean {
  const [before, item, within] = [tokens[index - 3], tokens[index - 2], tokens[index - 1]]
  const isFiller = (token: Token | undefined) =>
    token?.type === 'word' &&
    token.end - token.start === 1 &&
    token.meanings.some(({ kind }) => kind === 'filler')
  return (
    isFiller(before) &&
    isFiller(within) &&
    item?.type === 'word' &&
    item.meanings.some(({ kind }) => kind === 'item')
  )
}

/** 由, 从: only where a figure follows before the clause ends and 至, 到 behind it. */
export function leadsToQuantity(tokens: readonly Token[], index: number): boolean {
  let quantity = false
  for (let at = index + 1; at < tokens.length && at < index + 14; at++) {
    const token = tokens[at] as Token
    if (token.type === 'break' && (token.level === 'sentence' || token.level === 'paragraph')) return false
    if (token.type === 'quantity') quantity = true
    if (quantity && token.type === 'word' && token.meanings.some(({ kind }) => kind === 'to')) return true
  }
  return false
}
