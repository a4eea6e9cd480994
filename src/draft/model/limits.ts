/** How much a model may cost. Every call, every section and every draft comes to an end. */
export interface Limits {
  /** Sections written side by side. */
  concurrency: number
  /** Times that a section is sent back. */
  repairs: number
  /** Retries of one call that the endpoint refused for the moment. */
  retries: number
  callMs: number
  draftMs: number
  /** Tokens of one draft, prompts included; calls that would begin beyond it are not made. */
  tokens: number
}

export const defaultLimits: Limits = {
  concurrency: 4,
  repairs: 2,
  retries: 1,
  callMs: 60_000,
  draftMs: 240_000,
  tokens: 200_000,
}
