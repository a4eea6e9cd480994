import type * as z from 'zod'

/** Any endpoint that speaks the OpenAI protocol. */
export interface ModelSettings {
  baseURL: string
  apiKey?: string
  model: string
  /** What a million tokens cost, as decimal strings in whatever currency the budget is in. */
  prices?: { input: string; output: string }
  /** What an endpoint wants in every request besides, such as `enable_thinking`. */
  extraBody?: Record<string, unknown>
}

/**
 * How an endpoint is made to answer by a schema: a strict schema, any JSON object with the schema in the prompt, a tool
 * that must be called, or the prompt alone.
 */
export const ways = ['schema', 'object', 'tool', 'prompt'] as const
export type Way = (typeof ways)[number]

/** What a call may cost, and how often it is tried. */
export interface CallLimits {
  /** One call, with all that comes back. */
  callMs: number
  /** Tries after the first, where the endpoint was busy or broke off. */
  retries: number
  /** First pause before a retry; each following one is twice as long. What the endpoint asks for comes first. */
  pauseMs: number
  /** Longest pause that is waited for; an endpoint that asks for more is given up. */
  longestPauseMs: number
}

export interface Message {
  role: 'user' | 'assistant'
  content: string
}

/** One structured call. */
export interface Call<Reply> {
  instructions: string
  messages: readonly Message[]
  /** What the reply is: `general_budget`. */
  name: string
  schema: z.ZodType<Reply>
  maxTokens: number
}

export interface Usage {
  input: number
  output: number
}

export interface Answer<Reply> {
  reply: Reply
  usage: Usage
  /** How often it was asked. */
  tries: number
}
