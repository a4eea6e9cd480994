import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { APICallError, generateText, type ModelMessage, Output } from 'ai'
import type * as z from 'zod'
import type { ModelSettings } from '../types.ts'

export interface Call<Reply> {
  instructions: string
  messages: ModelMessage[]
  name: string
  schema: z.ZodType<Reply>
  maxTokens: number
  retries: number
  signal: AbortSignal
}

export interface Answer<Reply> {
  reply: Reply
  tokens: number
}

/** One structured call. Throws what the SDK throws; nothing of the request is logged. */
export async function callModel<Reply>(settings: ModelSettings, call: Call<Reply>): Promise<Answer<Reply>> {
  const provider = createOpenAICompatible({
    name: settings.name ?? 'model',
    baseURL: settings.baseURL,
    supportsStructuredOutputs: true,
    ...(settings.apiKey === undefined ? {} : { apiKey: settings.apiKey }),
  })
  const { output, totalUsage } = await generateText({
    model: provider(settings.model),
    instructions: call.instructions,
    messages: call.messages,
    output: Output.object({ schema: call.schema, name: call.name }),
    maxOutputTokens: call.maxTokens,
    maxRetries: call.retries,
    abortSignal: call.signal,
  })
  return { reply: output, tokens: totalUsage.totalTokens ?? 0 }
}

/** Whether an endpoint that failed in this way will fail every other section too: no connection, no right, no such model. */
export function isHopeless(error: unknown): boolean {
  const cause = lastError(error)
  if (!APICallError.isInstance(cause)) return false
  return cause.statusCode === undefined || [401, 403, 404].includes(cause.statusCode)
}

/** Of a call that was retried, the error of the last try. */
function lastError(error: unknown): unknown {
  return error instanceof Error && 'lastError' in error ? error.lastError : error
}
