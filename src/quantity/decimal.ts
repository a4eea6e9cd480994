import Big from 'big.js'

/**
 * The exact decimals in which all money, rates and scores are kept. Strict: a binary floating-point number cannot get
 * in. Divisions carry 20 decimals, far beyond what any figure is written with.
 */
export const Decimal = Big()
Decimal.strict = true
Decimal.DP = 20
Decimal.RM = Big.roundHalfUp

export type Decimal = Big

/** A decimal from its plain written form, “1161.77”. */
export function decimal(text: string): Decimal {
  return new Decimal(text)
}

export const ZERO = decimal('0')
export const ONE = decimal('1')
export const HUNDRED = decimal('100')

/** The one rounding policy: half up, away from zero, to the given number of decimals. */
export function round(value: Decimal, decimals: number): Decimal {
  const written = value.c.length - value.e - 1
  return written <= decimals ? value : value.round(decimals, Decimal.roundHalfUp)
}

/** Whether two decimals are the same number, told without the copy that `eq` makes of its argument. */
export function equal(a: Decimal, b: Decimal): boolean {
  if (a.c[0] === 0 || b.c[0] === 0) return a.c[0] === b.c[0]
  if (a.s !== b.s || a.e !== b.e || a.c.length !== b.c.length) return false
  for (let at = 0; at < a.c.length; at++) if (a.c[at] !== b.c[at]) return false
  return true
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO
  for (const value of values) total = total.plus(value)
  return total
}

/** `part ÷ whole` in per cent at full precision; undefined where the whole is zero. */
export function percentage(part: Decimal, whole: Decimal): Decimal | undefined {
  return whole.eq(ZERO) ? undefined : part.times(HUNDRED).div(whole)
}

/** 10 to the power `exponent`. */
export function powerOfTen(exponent: number): Decimal {
  return decimal(`1e${exponent}`)
}
