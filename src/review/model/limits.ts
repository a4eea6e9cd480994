/** How much one question may cost. */
export interface AnswerLimits {
  /** Calls to the model, the repair included. */
  steps: number
  /** Times that an answer is sent back. */
  repairs: number
  /** Retries of one call that the endpoint refused for the moment. */
  retries: number
  callMs: number
  totalMs: number
  /** Tokens of one question, prompts included. */
  tokens: number
}

export const defaultAnswerLimits: AnswerLimits = {
  steps: 6,
  repairs: 1,
  retries: 1,
  callMs: 30_000,
  totalMs: 60_000,
  tokens: 40_000,
}
