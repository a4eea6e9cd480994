import type { Fact } from '../../schemas/fact.ts'
import { check } from '../check/index.ts'
import type { Derived, Figure, Ledger } from '../facts/index.ts'

/** One thing that an answer says, in the wordings to try, and the facts that it rests on. */
export interface Statement {
  says: readonly string[]
  facts: readonly Fact[]
}

/** An answer before it is checked: paragraphs of statements. */
export type Reply = readonly Statement[]

export function statement(
  says: string | readonly string[],
  sources: readonly (Figure | Derived | Fact | undefined)[],
): Statement {
  return { says: typeof says === 'string' ? [says] : says, facts: sources.flatMap(factsOf) }
}

/** The cells behind a figure, then the figure itself where it is derived. */
export function factsOf(source: Figure | Derived | Fact | undefined): Fact[] {
  if (source === undefined) return []
  if (!('fact' in source)) return [source]
  const derived = 'from' in source ? source.from.flatMap(factsOf) : []
  return [...derived, ...(source.fact.id === '' ? [] : [source.fact])]
}

/** Facts each once, those that stand in a cell first. */
export function cited(facts: readonly Fact[]): Fact[] {
  const seen = new Map<string, Fact>()
  for (const fact of facts) if (fact.place || fact.formula) seen.set(fact.id, fact)
  return [...seen.values()].sort((a, b) => Number(a.place === undefined) - Number(b.place === undefined))
}

/**
 * A statement as it may be given: the first of its wordings that the checker accepts, else its cells one by one, else
 * where they stand. Nothing unchecked gets out.
 */
export function secure(ledger: Ledger, { says, facts }: Statement): string {
  const listed = cited(facts).filter(({ place }) => place)
  const plain = listed.map((fact) => `${plainly(fact)}（${whereabouts(fact)}）`)
  const places = listed.map((fact) => `${fact.label.replace(/[0-9]/g, '')}见${whereabouts(fact)}`)
  const candidates = [...says, `${plain.join('；')}。`, `${places.join('；')}。`]
  return candidates.find((text) => text !== '。' && isAccepted(ledger, text)) ?? ''
}

export function isAccepted(ledger: Ledger, text: string): boolean {
  return check(ledger, text, 'draft').verdict === 'accepted'
}

/** “三公经费（2023年决算数）：0.32万元”. */
export function plainly(fact: Fact): string {
  return `${fact.label}：${valueWords(fact)}`
}

/** What a cell says, with its unit. */
export function valueWords({ value, unit = '' }: Fact): string {
  return /\d$/.test(value) ? `${value}${unit}` : value
}

/** “附件1·三公经费·2023年决算数”. */
export function whereabouts({ place }: Fact): string {
  return place ? `${place.attachment}·${place.row}·${place.column}` : ''
}
