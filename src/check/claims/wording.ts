import type { Token } from '../../prose/index.ts'
import { means, negatedBefore, quantityFollows } from './tokens.ts'

/** 控制在 … 预算 … 内; 超过, 突破 … 预算; and their denials. No figure may stand inside. */
export function compositeBudgetClaim(
  tokens: readonly Token[],
  index: number,
): { start: number; end: number; kind: 'within-budget' | 'over-budget' } | undefined {
  const token = tokens[index] as Token & { type: 'word' }
  const within = means(token, 'filler') && token.end - token.start === 3
  const over = token.meanings.some(
    (meaning) =>
      (meaning.kind === 'approximation' &&
        (meaning.approximation === 'over' || meaning.approximation === 'at-most')) ||
      (meaning.kind === 'direction' && meaning.sign === 1),
  )
  if (!within && !over) return undefined
  let budget: Token | undefined
  for (let at = index + 1; at < tokens.length && at <= index + 7; at++) {
    const next = tokens[at] as Token
    if (next.type === 'quantity' || next.type === 'break') return undefined
    if (next.type === 'word') {
      for (const meaning of next.meanings) {
        if (meaning.kind === 'stage' && meaning.stage !== 'final' && meaning.stage !== 'target') budget = next
        if (within && budget && meaning.kind === 'filler' && next !== budget && isInside(next))
          return { start: token.start, end: next.end, kind: 'within-budget' }
      }
      if (over && budget && !quantityFollows(tokens, at)) {
        const denied =
          negatedBefore(tokens, index) ||
          token.meanings.some(
            (meaning) => meaning.kind === 'approximation' && meaning.approximation === 'at-most',
          )
        return {
          start: negatedBefore(tokens, index) ? (tokens[index - 1] as Token).start : token.start,
          end: budget.end,
          kind: denied ? 'within-budget' : 'over-budget',
        }
      }
    } else if (over) return undefined
  }
  return undefined
}

/** 内 is a filler of one letter; 以内, 之内, 范围内 end in it. */
function isInside(token: Token): boolean {
  return token.end - token.start === 1
}
