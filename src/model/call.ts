import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { failureOf, ModelFailure } from './failure.ts'
import { carefulFetch } from './fetch.ts'
import { readReply } from './reply.ts'
import { requestOf } from './request.ts'
import type { Answer, Call, CallLimits, ModelSettings, Usage, Way } from './types.ts'

/**
 * One structured call, in the endpoint's way, tried again where the endpoint was busy or broke off. Throws
 * ModelFailure and nothing else; nothing of what is sent or received is logged.
 */
export async function callModel<Reply>(
  settings: ModelSettings,
  way: Way,
  call: Call<Reply>,
  limits: CallLimits,
  cancelled: AbortSignal | undefined,
): Promise<Answer<Reply>> {
  for (let tries = 1; ; tries++) {
    try {
      return { ...(await tryOnce(settings, way, call, limits, cancelled)), tries }
    } catch (error) {
      const failure = failureOf(error, cancelled)
      const pause = failure.details.pauseMs ?? limits.pauseMs * 2 ** (tries - 1)
      if (failure.remedy !== 'again' || tries > limits.retries || pause > limits.longestPauseMs)
        throw new ModelFailure(failure.code, { ...failure.details, tries })
      await sleep(pause, cancelled)
    }
  }
}

async function tryOnce<Reply>(
  settings: ModelSettings,
  way: Way,
  call: Call<Reply>,
  limits: CallLimits,
  cancelled: AbortSignal | undefined,
) {
  const provider = createOpenAICompatible({
    name: 'model',
    baseURL: settings.baseURL,
    // Without it the client drops the schema and only warns.
    supportsStructuredOutputs: way === 'schema',
    fetch: carefulFetch,
    transformRequestBody: (body) => ({ ...body, ...settings.extraBody }),
    ...(settings.apiKey === undefined ? {} : { apiKey: settings.apiKey }),
  })
  const patience = AbortSignal.timeout(limits.callMs)
  const {
    content,
    finishReason,
    usage: counted,
  } = await provider.chatModel(settings.model).doGenerate({
    ...requestOf(call, way),
    abortSignal: cancelled ? AbortSignal.any([cancelled, patience]) : patience,
  })
  const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('')
  const tools = content.flatMap((part) => (part.type === 'tool-call' ? [part] : []))
  const usage: Usage = {
    input: counted.inputTokens.total ?? estimateTokens(promptText(call)),
    output: counted.outputTokens.total ?? estimateTokens(text + tools.map(({ input }) => input).join('')),
  }
  if (finishReason.unified === 'content-filter') {
    // The client calls a refusal in words so, too; those words are all there is.
    throw new ModelFailure(finishReason.raw === 'content_filter' ? 'filtered' : 'refused', {
      usage,
      wrong: ['没有返回所要求的内容。'],
    })
  }
  if (finishReason.unified === 'length')
    throw new ModelFailure('too-long', { usage, said: text, wrong: ['内容过长，没有写完，请写得更简短。'] })
  const called = tools.find(({ toolName }) => way === 'tool' && toolName === call.name)
  if (!called && tools.length > 0 && text.trim() === '')
    throw new ModelFailure('no-such-tool', {
      usage,
      wrong: ['没有这样的工具可以调用，请直接返回所要求的内容。'],
    })
  try {
    return { reply: readReply(called?.input ?? text, call.schema), usage }
  } catch (error) {
    throw error instanceof ModelFailure ? new ModelFailure(error.code, { ...error.details, usage }) : error
  }
}

/** What a call's prompt consists of. */
export function promptText({
  instructions,
  messages,
}: Pick<Call<unknown>, 'instructions' | 'messages'>): string {
  return [instructions, ...messages.map(({ content }) => content)].join('\n')
}

/** Tokens of a text at most, more or less: one for each Chinese character, one for every two others. */
export function estimateTokens(text: string): number {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return Math.ceil(chinese + (text.length - chinese) / 2)
}

function sleep(ms: number, cancelled: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      reject(new ModelFailure('cancelled'))
    }
    if (cancelled?.aborted) return reject(new ModelFailure('cancelled'))
    const timer = setTimeout(() => {
      cancelled?.removeEventListener('abort', end)
      resolve()
    }, ms)
    cancelled?.addEventListener('abort', end, { once: true })
  })
}
