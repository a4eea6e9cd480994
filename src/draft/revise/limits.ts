import type { Limits } from '../model/limits.ts'

/** How much one instruction may cost: `draftMs` is for all its sections. */
export const revisionLimits: Limits = {
  concurrency: 4,
  repairs: 2,
  retries: 1,
  pauseMs: 1000,
  longestPauseMs: 10_000,
  callMs: 60_000,
  draftMs: 120_000,
  tokens: 200_000,
}

/** Longest section that is sent, in UTF-16 code units. */
export const LONGEST_SECTION = 12_000
