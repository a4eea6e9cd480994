import type { BudgetLimits, CallLimits } from '../../model/index.ts'

/** How much one question may cost. */
export interface AnswerLimits extends CallLimits, BudgetLimits {
  /** Calls to the model, the repair included. */
  steps: number
  /** Times that an answer is sent back. */
  repairs: number
  totalMs: number
  /** Tokens of one question, prompts included. */
  tokens: number
}

export const defaultAnswerLimits: AnswerLimits = {
  steps: 6,
  repairs: 1,
  retries: 1,
  pauseMs: 1000,
  longestPauseMs: 5000,
  callMs: 30_000,
  totalMs: 60_000,
  tokens: 40_000,
}
