import type { FigureStage, Ledger, LedgerItem } from '../facts/index.ts'
import { type Quantity, scan, type Token } from '../prose/index.ts'
import { bind } from './bind/walk.ts'
import { isDerived, type Reading } from './context/readings.ts'
import { lexiconOf } from './lexicon.ts'

/** A plain value that a quantity may state: of which item, in which column. */
export interface Statement {
  item: LedgerItem
  stage: FigureStage
  strength: Reading['strength']
}

/** A quantity of a text with the values that it may state, before anything is compared. */
export interface StatedQuantity {
  start: number
  end: number
  /** Index of its token. */
  at: number
  quantity: Quantity
  statements: Statement[]
  /** Its words name a relation, whose result it is: a change, a share, a sum. */
  worked: boolean
  /** Its words also name a figure that no cell holds: the full-year budget of all projects. */
  derived: boolean
  /** It is dealt out of a list by 分别为. */
  dealt: boolean
  /** It stands between 较 and the word of direction. */
  inBase: boolean
  /** Its column is that of the whole before 其中. */
  among: boolean
}

/**
 * The quantities of a text as the checker binds them, for whoever asks what a text states rather than whether it is right:
 * the ledger's cells may all be blank.
 */
export function stated(ledger: Ledger, text: string): { tokens: Token[]; quantities: StatedQuantity[] } {
  const tokens = scan(text, lexiconOf(ledger))
  const contexts = new Map<number, { at: number; dealt: boolean; inBase: boolean; among: boolean }>()
  const bound = bind(ledger, text, tokens, (token, at, context) => {
    if (token.type === 'quantity')
      contexts.set(token.start, {
        at,
        dealt: context.deal !== undefined,
        inBase: context.inBase,
        among: context.among,
      })
  })
  return {
    tokens,
    quantities: bound.flatMap(({ start, end, quantity, readings }) => {
      const context = contexts.get(start)
      if (!context) return []
      const named = readings.filter(({ strength }) => strength === 'named')
      const worked = named.some(({ rule }) => !plain.has(rule))
      const derived = named.some(({ figure }) => isDerived(figure))
      return [
        { start, end, quantity, ...context, worked, derived, statements: readings.flatMap(statementOf) },
      ]
    }),
  }
}

const plain: ReadonlySet<Reading['rule']> = new Set(['stated-figure', 'score'])

function statementOf({ item, stage, strength, rule, figure, direction, quoted }: Reading): Statement[] {
  const isValue = plain.has(rule) && !isDerived(figure) && direction === undefined && !quoted
  return isValue && item && stage ? [{ item, stage, strength }] : []
}
