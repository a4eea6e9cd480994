import type { Meaning, Token } from '../prose/index.ts'

/** Small questions about tokens. */

/** How many tokens back a figure's words are looked for; what is said further off is not sure. */
const REACH = 300

/** The first token that is looked at for a figure. */
export function floorOf(at: number): number {
  return Math.max(0, at - REACH)
}

export function isBreak(token: Token | undefined, ...levels: string[]): boolean {
  return token?.type === 'break' && levels.includes(token.level)
}

export function has(token: Token | undefined, ...kinds: Meaning['kind'][]): boolean {
  return token?.type === 'word' && token.meanings.some(({ kind }) => kinds.includes(kind))
}

/** Ids of the items that a word may mean. */
export function itemIds(token: Token | undefined): readonly string[] {
  if (token?.type !== 'word') return []
  return token.meanings.flatMap((meaning) =>
    meaning.kind === 'item' || meaning.kind === 'short' ? meaning.ids : [],
  )
}

export function isSentenceEnd(token: Token | undefined): boolean {
  return token === undefined || isBreak(token, 'sentence', 'paragraph')
}

export function isClauseEnd(token: Token | undefined): boolean {
  return isSentenceEnd(token) || isBreak(token, 'clause', 'semicolon', 'colon', 'open', 'close', 'cell')
}

/** Where the clause of a figure begins: behind a mark, or behind the figure before it. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let index = at
  const floor = floorOf(at)
  while (index > floor && tokens[index - 1]?.type !== 'quantity' && !isClauseEnd(tokens[index - 1])) index--
  return index
}

/** Where the sentence of a figure begins. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  let index = at
  const floor = floorOf(at)
  while (index > floor && !isSentenceEnd(tokens[index - 1])) index--
  return index
}
