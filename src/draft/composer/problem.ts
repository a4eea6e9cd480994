import type { Source } from './source.ts'

/** One problem that the data shows, with what answers it. */
export interface Problem {
  /** What is wrong, in a few words that 八 can refer to. */
  title: string
  /** The figures, in whole sentences. */
  facts: string
  /** A first judgement of the cause, and what the officer has to confirm. */
  cause: string
  /** What is to be done about it. */
  measure: string
  /** Ids of the facts that it rests on. */
  evidence: string[]
}

export type FindProblem = (source: Source) => Problem | undefined

/** Ids of the facts behind an item's figures. */
export function evidenceOf(source: Source, ...items: readonly string[]): string[] {
  return items.flatMap((item) =>
    Object.values(source.ledger.item(item)?.figures ?? {}).flatMap((figures) =>
      figures.filter(({ blank }) => !blank).map(({ fact }) => fact.id),
    ),
  )
}
