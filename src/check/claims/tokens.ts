import type { Meaning, Token } from '../../prose/index.ts'

/** Small questions about the tokens around a claim. */

export const means = (token: Token | undefined, kind: Meaning['kind']): boolean =>
  token?.type === 'word' && token.meanings.some((meaning) => meaning.kind === kind)

export function negatedBefore(tokens: readonly Token[], index: number): boolean {
  return means(tokens[index - 1], 'negation')
}

export function quantityFollows(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < tokens.length && at <= index + 3; at++) {
    const token = tokens[at] as Token
    if (token.type === 'break') return false
    if (token.type === 'quantity') return true
  }
  return false
}

export function clauseText(text: string, tokens: readonly Token[], index: number): string {
  let start = (tokens[index] as Token).start
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at] as Token
    if (token.type === 'break' && token.level !== 'list') break
    start = token.start
  }
  return text.slice(start, Math.min((tokens[index] as Token).end + 8, text.length))
}
