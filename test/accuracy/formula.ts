import { type Decimal, decimal, HUNDRED } from '../../src/quantity/index.ts'

/**
 * Works a fact's formula out again at full precision, from the values of the facts that it names: the fact itself is
 * printed with two decimals only. Undefined where the formula is words, or has no result.
 */
export function evaluate(
  formula: string,
  facts: readonly { name: string; value: Decimal }[],
  unit = '',
): Decimal | undefined {
  const longestFirst = [...facts.keys()].sort(
    (a, b) => (facts[b]?.name.length ?? 0) - (facts[a]?.name.length ?? 0),
  )
  let rest = formula
  for (const index of longestFirst) rest = rest.replaceAll(facts[index]?.name as string, `@${index}@`)
  const tokens = rest.match(/@\d+@|\d+(?:\.\d+)?|[()+−÷×]|[^\s%]/g) ?? []
  let at = 0

  function sum(): Decimal | undefined {
    let value = product()
    while (value && (tokens[at] === '+' || tokens[at] === '−')) {
      const sign = tokens[at++]
      const next = product()
      value = next && (sign === '+' ? value.plus(next) : value.minus(next))
    }
    return value
  }

  function product(): Decimal | undefined {
    let value = factor()
    while (value && (tokens[at] === '÷' || tokens[at] === '×')) {
      const sign = tokens[at++]
      const next = factor()
      if (!next || (sign === '÷' && next.eq('0'))) return undefined
      value = sign === '÷' ? value.div(next) : value.times(next)
    }
    return value
  }

  function factor(): Decimal | undefined {
    const token = tokens[at++] ?? ''
    if (token === '−') return factor()?.neg()
    if (token === '(') {
      const value = sum()
      return tokens[at++] === ')' ? value : undefined
    }
    if (token.startsWith('@')) return facts[Number(token.slice(1, -1))]?.value
    return /^\d/.test(token) ? decimal(token) : undefined
  }

  const value = sum()
  if (!value || at < tokens.length) return undefined
  return unit === '%' && formula.includes('÷') ? value.times(HUNDRED) : value
}
