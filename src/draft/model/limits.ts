import type { BudgetLimits, CallLimits } from '../../model/index.ts'

/** How much a model may cost. Every call, every section and every draft comes to an end. */
export interface Limits extends CallLimits, BudgetLimits {
  /** Sections written side by side. */
  concurrency: number
  /** Times that a section is sent back. */
  repairs: number
  draftMs: number
  /** Tokens of one draft, prompts included; a call that could go beyond is not made. */
  tokens: number
}

export const defaultLimits: Limits = {
  concurrency: 4,
  repairs: 2,
  retries: 1,
  pauseMs: 1000,
  longestPauseMs: 10_000,
  callMs: 60_000,
  draftMs: 240_000,
  tokens: 300_000,
}
