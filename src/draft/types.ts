import type { CheckResult } from '../../schemas/check-result.ts'
import type { DraftSection, Writer } from '../../schemas/draft.ts'
import type { Finding } from '../../schemas/finding.ts'
import type { RulePack } from '../../schemas/rule-pack.ts'
import type { Ledger } from '../facts/index.ts'
import type { CallRecord, Model, ReplyMemory } from '../model/index.ts'
import type { Limits } from './model/limits.ts'

/** What a report is written from. */
export interface DraftSource {
  ledger: Ledger
  findings: readonly Finding[]
  /** Those that the submission chooses from; left out, those that there are. */
  packs?: readonly RulePack[]
}

/** A section as somebody wrote it, before it is checked. The heading bears its number: “一、单位基本情况”. */
export interface SectionText {
  key: string
  heading: string
  text: string
}

export interface WrittenSection extends SectionText {
  writer: Writer
}

/** A whole report with its verdict; storing it gives it an id and a version. */
export interface WrittenDraft {
  /** `model` where at least one section is the model's. */
  writer: Writer
  status: 'accepted' | 'rejected'
  sections: DraftSection[]
  text: string
  check: CheckResult
}

export type SectionState = 'waiting' | 'writing' | 'checking' | 'repairing' | 'done'

/** What a draft in the making tells whoever waits for it. */
export type DraftEvent =
  | { type: 'section'; section: WrittenSection & { checked: boolean } }
  | { type: 'progress'; key: string; state: SectionState; tokens: number; ms: number }

export interface WriteOptions {
  writer: Writer
  /** Without one the composer writes, whoever was asked for. */
  model?: Model
  /** Replies that were accepted before: what is in it is not asked again. */
  memory?: ReplyMemory
  /** Told of each call to the model. */
  onCall?: (record: CallRecord) => void
  signal?: AbortSignal
  onEvent?: (event: DraftEvent) => void
  limits?: Partial<Limits>
}
