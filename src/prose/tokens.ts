import type { Decimal, Unit } from '../quantity/index.ts'
import type { Approximation, Meaning } from './meanings.ts'

/** A number in prose with its unit and the words that loosen it. */
export interface Quantity {
  value: Decimal
  /** Decimals written, in the written unit. */
  decimals: number
  unit: Unit
  approximation?: Approximation
  /** Upper end of a range; `value` is the lower one. */
  upper?: Decimal
  /** 三分之一, 过半: exact ratios have no place value. */
  fraction?: boolean
  /** 翻一番: the value is the ratio of the later to the earlier figure. */
  multiple?: boolean
  /** Written with a sign of its own: −9.32. */
  signed?: boolean
}

export type BreakLevel =
  | 'cell'
  | 'list'
  | 'clause'
  | 'colon'
  | 'semicolon'
  | 'sentence'
  | 'paragraph'
  | 'open'
  | 'close'

/**
 * What one pass over a text yields, in order and without gaps between numerals: every numeral is in a quantity, a year, a
 * word or a structural token. Offsets are UTF-16 code units into the text as given.
 */
export type Token =
  | { type: 'quantity'; start: number; end: number; quantity: Quantity }
  | { type: 'year'; start: number; end: number; year: number }
  | { type: 'word'; start: number; end: number; meanings: readonly Meaning[] }
  | { type: 'break'; start: number; end: number; level: BreakLevel }
  /** A numeral that states no quantity, with the reason. */
  | { type: 'structural'; start: number; end: number; reason: string }
  /** A run of text that the lexicon does not know. */
  | { type: 'text'; start: number; end: number }

/** What a token of some type holds besides its place. */
type Content = Partial<{
  quantity: Quantity
  year: number
  meanings: readonly Meaning[]
  level: BreakLevel
  reason: string
}>

/** All tokens have the same fields in the same order, whatever their type: engines read objects of one shape fastest. */
export function token(
  type: Token['type'],
  start: number,
  end: number,
  { quantity, year, meanings, level, reason }: Content = {},
): Token {
  return { type, start, end, quantity, year, meanings, level, reason } as Token
}
