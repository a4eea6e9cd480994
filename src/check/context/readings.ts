import type { Derived, Figure, FigureStage, LedgerItem } from '../../facts/index.ts'
import type { Quantity } from '../../prose/index.ts'
import type { Decimal } from '../../quantity/index.ts'
import type { CheckRuleId } from '../rules.ts'
import type { Relation } from './context.ts'

/**
 * What a quantity may state. `named`: its own words say so; `carried`: the subject or the column comes from the words
 * before; `guessed`: possible, not said. The checker accepts any reading that agrees, and refuses by the first that is
 * at least carried.
 */
export interface Reading {
  figure: Figure | Derived
  strength: 'named' | 'carried' | 'guessed'
  /** The words claim a rise (1) or a fall (−1); the figure must have that sign and is compared without it. */
  direction?: 1 | -1 | 0
  item?: LedgerItem
  /** The text quotes the cell, word for word. */
  quoted?: true
  /** No word names the column: the final account is taken for granted. */
  assumed?: boolean
  stage?: FigureStage
  /** How far the rounding of written parts may put their sum off (XBRL Calculations 1.1). */
  slack?: Decimal
  /** The rule by which the reading is judged. */
  rule: CheckRuleId
  /** What is stated, for the message: 较上年增减额. */
  measure: string
}

export function isDerived(figure: Figure | Derived): figure is Derived {
  return 'formula' in figure || figure.fact.formula !== undefined
}

/** A quantity of the text with all that it may state, the likeliest first. */
export interface BoundQuantity {
  start: number
  end: number
  quantity: Quantity
  readings: Reading[]
  /** Those of them that the written figure agrees with. */
  agreeing: readonly Reading[]
  /** Index of the last token that said what this quantity is, from behind it. */
  consumed: number
  /** Words say how it is come by: a change, a share, a sum, a count of rows. */
  announced?: Relation['kind'] | 'count'
  /** Dealt with as “均为”: every one of these must agree. */
  all?: boolean
}
