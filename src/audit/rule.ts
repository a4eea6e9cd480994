import type { Fact } from '../../schemas/fact.ts'
import type { Severity } from '../../schemas/finding.ts'
import type { Place } from '../../schemas/place.ts'
import type { Figure } from '../facts/index.ts'
import type { Tables } from './tables.ts'

/** What a rule saw, without words: which cells, and the data that the message's template names. */
export interface Sighting {
  places: readonly (Figure | Fact | Place | undefined)[]
  data?: Record<string, string>
  expected?: string
  actual?: string
  formula?: string
}

/** Takes a sighting under one of the rule's message ids. */
export type Report<Message extends string = string> = (message: Message, sighting: Sighting) => void

/** What a finding says, and what it rests on. `messages` holds the words, with `{name}` where a datum goes. */
export interface RuleWords<Message extends string = string> {
  /** Kebab case, and the name of the rule's file. */
  id: string
  title: string
  severity: Severity
  /** The formula or the clause that the rule follows. */
  basis: string
  messages: Readonly<Record<Message, string>>
}

/**
 * One check of the tables against themselves, as a value. `check` states facts, the messages hold the words, the runner
 * stamps id and severity on. Weights and limits come from `tables.pack`. A rule is pure and never throws.
 */
export interface Rule<Message extends string = string> extends RuleWords<Message> {
  check(tables: Tables, report: Report<Message>): void
}

/** Gives a rule its message ids as a type, so that it can report only what it has words for. */
export function defineRule<const Message extends string>(rule: Rule<Message>): Rule<Message> {
  return rule
}
