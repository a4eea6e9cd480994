import type { CheckedQuantity } from '../../schemas/check-result.ts'
import type { Fact } from '../../schemas/fact.ts'
import { agrees } from '../../src/check/judge/agree.ts'
import type { FigureStage, Ledger, LedgerItem } from '../../src/facts/index.ts'
import { createLexicon, type Quantity, scan } from '../../src/prose/index.ts'
import { type Decimal, decimal, HUNDRED, percentage, round } from '../../src/quantity/index.ts'
import { evaluate } from './formula.ts'

/** The value that a figure would have if its facts were taken from another stage. */
export interface Alternative {
  from: FigureStage
  to: FigureStage
  value: Decimal
  /** What is written is right for it too. */
  same: boolean
}

/** What a right figure of a report states, worked out from the tables at full precision. */
export interface Statement {
  quantity: Quantity
  /** Whether another quantity in its place would still be right, by rounding or by an approximation word. */
  allows(quantity: Quantity): boolean
  alternatives: readonly Alternative[]
}

const lexicon = createLexicon([])

/** The one quantity that a piece of text writes, with the approximation word before it; undefined where it is not one. */
export function quantityIn(text: string): Quantity | undefined {
  const tokens = scan(text, lexicon)
  const at = tokens.findIndex(({ type }) => type === 'quantity')
  const token = tokens[at]
  if (token?.type !== 'quantity' || tokens.slice(at + 1).some(({ type }) => type === 'quantity'))
    return undefined
  const before = tokens[at - 1]
  const loose =
    before?.type === 'word' ? before.meanings.find(({ kind }) => kind === 'approximation') : undefined
  return loose?.kind === 'approximation'
    ? { ...token.quantity, approximation: loose.approximation }
    : token.quantity
}

/**
 * Reads what a labelled figure states. Where the checker could not tie it, only the figure as written is known, and
 * what it rounds to is what it allows.
 */
export function statementOf(ledger: Ledger, text: string, right?: CheckedQuantity): Statement | undefined {
  const quantity = quantityIn(text)
  if (!quantity) return undefined
  const [fact, ...parts] = right?.facts ?? []
  const known = fact && factValue(ledger, fact, parts)
  const value = known ?? quantity.value.times(quantity.unit.factor)
  return {
    quantity,
    allows: (other) =>
      other.unit.dimension === quantity.unit.dimension
        ? states(other, value, quantity.signed)
        : allowsOtherUnit(ledger, other, quantity, value, parts),
    alternatives: known
      ? alternativesOf(ledger, fact, parts).map((found) => ({
          ...found,
          same: states(quantity, found.value, quantity.signed),
        }))
      : [],
  }
}

/** Words give a fall its direction, unless the figure was written with a sign of its own. */
function states(quantity: Quantity, value: Decimal, signed = false): boolean {
  return allows(quantity, value) || (!signed && allows(quantity, value.abs()))
}

/**
 * Per cent and percentage points come to the same in two cases: 高于目标0.2% beside 95.2% and 95%, a rate on the target;
 * 超预算3.08个百分点 beside an execution rate of 103.08%.
 */
function allowsOtherUnit(
  ledger: Ledger,
  other: Quantity,
  { unit }: Quantity,
  value: Decimal,
  parts: readonly Fact[],
): boolean {
  const base = parts[1]
  if (unit.dimension === 'points' && other.unit.dimension === 'rate') {
    const whole = base ? factValue(ledger, base, []) : HUNDRED
    const rate = whole && percentage(value, whole)
    return rate !== undefined && states(other, rate)
  }
  if (unit.dimension !== 'rate' || other.unit.dimension !== 'points' || !base) return false
  const holders = tablesOf(ledger).holders.get(base.id) ?? []
  return holders.some(({ stage }) => /^(initial|full-year)$/.test(stage)) && states(other, value)
}

/** 超出33人 gives the direction and the figure itself, 超过30人 a bound: either will do. */
function allows(quantity: Quantity, value: Decimal): boolean {
  const { approximation, ...exact } = quantity
  return agrees(quantity, value) || (/^(over|under)$/.test(approximation ?? '') && agrees(exact, value))
}

function factValue(ledger: Ledger, fact: Fact, parts: readonly Fact[]): Decimal | undefined {
  const exact = tablesOf(ledger).values.get(fact.id)
  if (exact) return exact
  if (!/^-?\d+(\.\d+)?$/.test(fact.value)) return undefined
  const printed = decimal(fact.value)
  const worked = recomputed(ledger, fact, parts)
  return worked && round(worked, 2).eq(printed) ? worked : printed
}

function recomputed(
  ledger: Ledger,
  fact: Fact,
  parts: readonly Fact[],
  replace?: ReadonlyMap<string, Decimal>,
): Decimal | undefined {
  const named = parts.flatMap((part) => {
    const value = replace?.get(part.id) ?? factValue(ledger, part, [])
    const written = /^-?[\d.]+$/.test(part.value) ? part.value : '0'
    return value ? [{ name: `${part.label}${written}`, value }] : []
  })
  return fact.formula && named.length === parts.length ? evaluate(fact.formula, named, fact.unit) : undefined
}

const stages: readonly FigureStage[] = ['prior', 'initial', 'full-year', 'final', 'target']

/** The same figure from every other stage: all facts of one stage, exchanged for the same items' facts of another. */
function alternativesOf(ledger: Ledger, fact: Fact, parts: readonly Fact[]): Omit<Alternative, 'same'>[] {
  const terms = parts.length > 0 ? parts : [fact]
  return stages.flatMap((from) =>
    stages.flatMap((to) => {
      if (from === to) return []
      const replace = new Map<string, Decimal>()
      for (const term of terms) {
        const holders = (tablesOf(ledger).holders.get(term.id) ?? []).filter(({ stage }) => stage === from)
        if (holders.length === 0) continue
        const other = holders.flatMap(({ item }) => item.figures[to]?.filter(({ blank }) => !blank) ?? [])[0]
        if (!other) return []
        replace.set(term.id, other.value)
      }
      if (replace.size === 0) return []
      const value = parts.length > 0 ? recomputed(ledger, fact, parts, replace) : replace.get(fact.id)
      return value ? [{ from, to, value }] : []
    }),
  )
}

interface Tables {
  /** By fact id, at full precision. */
  values: Map<string, Decimal>
  /** The items, and their stages, that a fact is a figure of. */
  holders: Map<string, { item: LedgerItem; stage: FigureStage }[]>
}

const known = new WeakMap<Ledger, Tables>()

function tablesOf(ledger: Ledger): Tables {
  const found = known.get(ledger)
  if (found) return found
  const tables: Tables = { values: new Map(), holders: new Map() }
  for (const { figure } of ledger.cells.values()) if (figure) tables.values.set(figure.fact.id, figure.value)
  for (const { fact, value } of ledger.prose) tables.values.set(fact.id, value)
  for (const item of ledger.items) {
    for (const stage of stages) {
      for (const { fact, value } of item.figures[stage] ?? []) {
        if (fact.id) tables.values.set(fact.id, value)
        const holders = tables.holders.get(fact.id)
        if (holders) holders.push({ item, stage })
        else tables.holders.set(fact.id, [{ item, stage }])
      }
    }
  }
  known.set(ledger, tables)
  return tables
}
