import repairFile from '../../../prompts/repair.md'
import {
  type Budget,
  type CallRecord,
  type Conversation,
  failureOf,
  fillPrompt,
  type Model,
  type ModelFailure,
  type ReplyMemory,
  readPrompt,
  type Turn,
} from '../../model/index.ts'
import type { Limits } from './limits.ts'
import type { Desk } from './request.ts'

export const repair = readPrompt(repairFile)

/** Failures in a row after which an endpoint is taken to be of no use for this draft. */
const MOST_TROUBLE = 3

/** What all sections of one draft share. */
export interface Session extends Desk {
  model: Model
  limits: Limits
  budget: Budget
  memory?: ReplyMemory | undefined
  onCall?: ((record: CallRecord) => void) | undefined
  /** Aborted when the caller cancels or the draft's time is up. */
  signal: AbortSignal
  /** Failures since the endpoint last answered; at `MOST_TROUBLE` no further call is made. */
  trouble: number
}

/** Marks the endpoint as of no use. */
export function giveUp(session: Session): void {
  session.trouble = MOST_TROUBLE
}

export function isDown({ trouble }: Session): boolean {
  return trouble >= MOST_TROUBLE
}

export type Asked<Reply> =
  | { turn: Turn<Reply>; tokens: number; failure?: undefined }
  | { failure: ModelFailure; tokens: number }

/** A turn of the conversation; a failure is no exception here. */
export async function ask<Reply>(session: Session, conversation: Conversation<Reply>): Promise<Asked<Reply>> {
  try {
    const turn = await conversation.ask(session.signal)
    session.trouble = 0
    return { turn, tokens: turn.usage.input + turn.usage.output }
  } catch (error) {
    const failure = failureOf(error, session.signal)
    if (failure.remedy === 'fatal') giveUp(session)
    else if (failure.remedy === 'tell') session.trouble = 0
    else if (failure.code !== 'over-budget') session.trouble++
    const { input, output } = failure.details.usage ?? { input: 0, output: 0 }
    return { failure, tokens: input + output }
  }
}

export function repairRequest(findings: readonly string[]): string {
  return fillPrompt(repair.body, {
    findings: findings.map((finding, index) => `${index + 1}. ${finding}`).join('\n'),
  })
}
