import { type Ledger, type LedgerItem, unitOf } from '../../facts/index.ts'
import type { Quantity, Token } from '../../prose/index.ts'
import type { Context, Mention } from '../context/context.ts'
import { type BoundQuantity, isDerived, type Reading } from '../context/readings.ts'
import { readingAgrees } from '../judge/agree.ts'
import { compatible } from '../judge/units.ts'
import { readPairs } from '../read/sum.ts'
import { readVerbatim } from '../read/verbatim.ts'
import { countableAround } from './around.ts'
import { lookBehind } from './behind.ts'
import { statedByWords } from './candidates.ts'
import { dealNext } from './deal.ts'
import { statedByOwnWords } from './own-words.ts'

/**
 * One quantity with all that it may state. What the form's words say goes first; where they name nothing, the quantity's
 * own words; where those know nothing either, what follows from the sentence's own figures.
 */
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
    aimedBefore(wholeBefore(dealNext({ ...outer, unit: quantity.unit }), tokens, index), text, token),
    tokens,
    index,
  )
  const written: Quantity =
    exact && quantity.approximation
      ? withoutApproximation(quantity)
      : { ...quantity, ...approximationBefore(tokens, index, exact) }
  const fits = ({ figure }: Reading) => compatible(written.unit, unitOf(figure))
  const stated = statedByWords(ledger, context, written, tokens, index).filter(fits)
  const readings = [...stated]
  // Where the form's words name the very cell and it agrees, nothing else is asked.
  const settled = stated.some((reading) => reading.strength === 'named' && readingAgrees(written, reading))
  const namedByForm =
    settled || stated.some(({ strength, item }) => strength === 'named' && item?.kind !== 'indicator')
  if (!namedByForm) {
    const own = statedByOwnWords(ledger, context, written, tokens, index, text).filter(fits)
    // Where the words name something, only words that fit as closely may say otherwise.
    const sure = has(stated, 'named') || has(stated, 'carried')
    readings.push(...(sure ? own.filter(({ strength }) => strength !== 'guessed') : own))
  }
  const quoted = settled ? [] : readVerbatim(ledger, text, token).filter(fits)
  readings.push(
    // A quotation may always support; it refuses only where the words announce and name nothing else.
    ...(context.relation || has(readings, 'named') || has(readings, 'carried')
      ? quoted.map((reading): Reading => ({ ...reading, strength: 'guessed' }))
      : quoted),
  )
  // What the sentence's own figures imply counts only where its words name nothing.
  if (!has(readings, 'named') && !has(readings, 'carried')) {
    readings.push(...readPairs(context, written.unit.dimension).filter(fits))
  }
  const possible = readings.filter((reading) => !isRepeated(context, written, reading))
  return {
    start: token.start,
    end: token.end,
    quantity: written,
    readings: possible,
    agreeing: possible.filter((reading) => readingAgrees(written, reading)),
    consumed,
    ...announcedBy(context, tokens, index),
    ...(outer.each ? { all: true } : {}),
  }
}

/** 为项目支出的2.8倍, 是目标值的1.16倍: what stands right before 的 is the whole, and the thing named before it the subject. */
function wholeBefore(context: Context, tokens: readonly Token[], index: number): Context {
  const [named, link] = [tokens[index - 2], tokens[index - 1]]
  const dimension = context.unit?.dimension
  if ((dimension !== 'ratio' && dimension !== 'rate') || context.relation || context.inBase) return context
  if (link?.type !== 'word' || !link.meanings.some(({ kind }) => kind === 'of') || named?.type !== 'word')
    return context
  const stated = context.bound.at(-1)?.item
  const subject = context.previous ?? (stated ? mentionOf(stated) : (context.before[0] ?? context.heading))
  // 为预算投资的101.25%: the word names the item's own budget.
  const ownColumn =
    context.columnFresh && named.meanings.some(({ kind }) => kind === 'item') && isStage(named)
  const isThing =
    !ownColumn && named.meanings.some(({ kind }) => kind === 'item' || kind === 'former' || kind === 'latter')
  if (isThing && context.focus && subject) {
    return {
      ...context,
      focus: subject,
      fresh: true,
      // What was said of it last is not known: what follows from it is not either.
      foreign: context.foreign || context.bound.at(-1)?.agreed === false,
      whole: { item: context.focus, column: {} },
      relation: { kind: dimension === 'rate' ? 'share' : 'times', sign: 0 },
    }
  }
  if (isStage(named)) {
    const whole = { column: context.column }
    if (dimension === 'ratio') return { ...context, column: {}, whole, relation: { kind: 'times', sign: 0 } }
    if (context.column.stage === 'target')
      return { ...context, column: {}, whole, relation: { kind: 'rate', sign: 0, verb: true } }
  }
  return context
}

/** A sentence does not write the same figure of one cell twice without naming it again: 其中157件，其余157件. */
function isRepeated(
  { bound, deal }: Context,
  { value, unit, approximation }: Quantity,
  { figure, strength }: Reading,
): boolean {
  if (strength !== 'guessed' || isDerived(figure) || deal || approximation) return false
  return bound.some(
    (one) =>
      one.agreed &&
      one.figure?.fact === figure.fact &&
      one.quantity?.unit.name === unit.name &&
      one.quantity.value.eq(value),
  )
}

/** 离1500人差114人, 原想派60人次: what was aimed at. */
function aimedBefore(context: Context, text: string, { start }: Token): Context {
  const before = text.slice(Math.max(0, start - 5), start)
  return /(?:离|距|距离|原(?:想|定|拟|计划|打算)[^，。]{0,2})$/.test(before)
    ? { ...context, column: { stage: 'target' }, columnFresh: true, relation: undefined }
    : context
}

/** How words say that the figure is come by; one that counts the tables' own rows is no cell's of prose either. */
function announcedBy(
  { relation, summed, remainder }: Context,
  tokens: readonly Token[],
  index: number,
): Pick<BoundQuantity, 'announced'> {
  if (relation) return { announced: relation.kind }
  if (summed) return { announced: 'sum' }
  if (remainder) return { announced: 'balance' }
  return countableAround(tokens, index) ? { announced: 'count' } : {}
}

function isStage(token: Token & { type: 'word' }): boolean {
  return token.meanings.some(({ kind }) => kind === 'stage' || kind === 'period')
}

function mentionOf(item: LedgerItem): Mention {
  return { items: [item], start: 0, end: 0 }
}

function has(readings: readonly Reading[], strength: Reading['strength']): boolean {
  return readings.some((reading) => reading.strength === strength)
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
    if (!token.meanings.some(({ kind }) => kind === 'filler' || kind === 'of')) return {}
  }
  return {}
}
