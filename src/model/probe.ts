import OpenAI from 'openai'
import * as z from 'zod'
import probeFile from '../../prompts/probe.md'
import { callModel } from './call.ts'
import { type FailureCode, failureOf } from './failure.ts'
import { carefulFetch } from './fetch.ts'
import { readPrompt } from './prompt-file.ts'
import { type CallLimits, type ModelSettings, type Way, ways } from './types.ts'

/** What is known of an endpoint. */
export interface Endpoint {
  /** The way in which it is asked; without one it is of no use for now. */
  way?: Way
  /** Whether it lists the model by this name; undefined where it gives no list. */
  listed?: boolean
  /** Why it is of no use. */
  failure?: FailureCode
  /** How long it took to find out. */
  ms: number
  checkedAt: string
}

/** Longest time for the list of models, which many endpoints do not have. */
const LIST_MS = 3000
/** Longest time for it all. */
const PROBE_MS = 20_000

const prompt = readPrompt(probeFile)
const [instructions = '', question = ''] = prompt.body.split(/^={3,}$/m).map((part) => part.trim())

/**
 * A shape that nobody returns who was not made to: where the schema is dropped on the way, as some endpoints do without
 * a word, the reply has another one.
 */
const schema = z.strictObject({ sum: z.int() })

/** Finds out whether an endpoint can be used, and in which of the four ways, the strictest first. */
export async function probe(
  settings: ModelSettings,
  limits: CallLimits,
  signal: AbortSignal | undefined,
): Promise<Endpoint> {
  const started = Date.now()
  const patience = AbortSignal.timeout(Math.min(PROBE_MS, limits.callMs))
  const ended = signal ? AbortSignal.any([signal, patience]) : patience
  const listed = await isListed(settings, Math.min(LIST_MS, limits.callMs), ended)
  const found = await findWay(settings, limits, ended)
  return {
    ...found,
    ...(listed === undefined ? {} : { listed }),
    ms: Date.now() - started,
    checkedAt: new Date().toISOString(),
  }
}

async function findWay(
  settings: ModelSettings,
  limits: CallLimits,
  signal: AbortSignal,
): Promise<Pick<Endpoint, 'way' | 'failure'>> {
  let taken: Way | undefined
  let refused: FailureCode = 'bad-request'
  for (const way of ways) {
    try {
      const call = { instructions, messages: [{ role: 'user' as const, content: question }] }
      await callModel(
        settings,
        way,
        { ...call, name: 'probe', schema, maxTokens: prompt.maxTokens },
        limits,
        signal,
      )
      return { way }
    } catch (error) {
      const { code, remedy } = failureOf(error, undefined)
      if (signal.aborted || code === 'cancelled') return { failure: 'timeout' }
      if (remedy === 'fatal' || code === 'timeout' || code === 'busy') return { failure: code }
      // It answered, and not as it should: the way is open, the schema is not enforced.
      if (remedy === 'tell') taken ??= way
      else refused = code
    }
  }
  return taken ? { way: taken } : { failure: refused }
}

async function isListed(
  settings: ModelSettings,
  timeout: number,
  signal: AbortSignal,
): Promise<boolean | undefined> {
  const client = new OpenAI({
    baseURL: settings.baseURL,
    apiKey: settings.apiKey ?? 'none',
    maxRetries: 0,
    timeout,
    fetch: carefulFetch,
    logLevel: 'off',
  })
  try {
    const { data } = await client.models.list({ signal })
    return data.some(({ id }) => id === settings.model)
  } catch {
    return undefined
  }
}
