import type { Ledger } from '../../facts/index.ts'
import type { Quantity, Token } from '../../prose/index.ts'
import type { Context } from '../context/context.ts'
import type { BoundQuantity } from '../context/readings.ts'
import { compatible } from '../judge/units.ts'
import { readPairs } from '../read/sum.ts'
import { lookBehind } from './behind.ts'
import { candidates } from './candidates.ts'
import { dealNext } from './deal.ts'

export function bindQuantity(
  ledger: Ledger,
  text: string,
  tokens: readonly Token[],
  index: number,
  outer: Context,
): BoundQuantity {
  const token = tokens[index] as Token & { type: 'quantity' }
  const { quantity } = token
  const { context, exact, consumed } = lookBehind(
    ledger,
    { ...dealNext(outer), unit: quantity.unit },
    tokens,
    index,
  )
  const written: Quantity =
    exact && quantity.approximation
      ? withoutApproximation(quantity)
      : { ...quantity, ...approximationBefore(tokens, index, exact) }
  const possible = candidates(ledger, context, written, tokens, index, text).filter(({ figure }) =>
    compatible(written.unit, figure.fact.unit ?? ''),
  )
  // What the sentence's own figures imply counts only where its words name nothing.
  const readings = possible.some(({ strength }) => strength !== 'guessed')
    ? possible
    : [
        ...possible,
        ...readPairs(context, written.unit.dimension).filter(({ figure }) =>
          compatible(written.unit, figure.fact.unit ?? ''),
        ),
      ]
  return {
    start: token.start,
    end: token.end,
    quantity: written,
    readings,
    consumed,
    ...(outer.each ? { all: true } : {}),
  }
}

function withoutApproximation(quantity: Quantity): Quantity {
  const { approximation: _, ...rest } = quantity
  return rest
}

/** 约, 近, 超过 in front of a figure; 达 may stand between. A target or budget behind (超过4000户的目标值) makes it exact. */
function approximationBefore(tokens: readonly Token[], index: number, exact: boolean): Partial<Quantity> {
  if (exact) return {}
  for (let at = index - 1; at >= 0 && at >= index - 2; at--) {
    const token = tokens[at] as Token
    if (token.type !== 'word') return {}
    for (const meaning of token.meanings)
      if (meaning.kind === 'approximation') return { approximation: meaning.approximation }
    if (!token.meanings.some(({ kind }) => kind === 'filler')) return {}
  }
  return {}
}
