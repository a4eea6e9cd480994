import { type Budget, costOf } from './budget.ts'
import { estimateTokens, promptText } from './call.ts'
import { type FailureCode, failureOf, ModelFailure } from './failure.ts'
import type { Model } from './open.ts'
import type { Answer, Call, CallLimits, Message, Usage } from './types.ts'

/** What became of a call: its reply passed all checks, did not, or there was none. */
export type Verdict = 'accepted' | 'rejected' | FailureCode

/** One call, for the audit trail. Texts are what was sent and received, masked; they are kept only where a setting says so. */
export interface CallRecord {
  task: string
  model: string
  promptVersion: string
  usage: Usage
  ms: number
  /** 0 where the reply was known. */
  tries: number
  verdict: Verdict
  cost?: string
  request: string
  reply: string
}

/** Replies that passed all checks, by what was asked. */
export interface ReplyMemory {
  read(key: string): Promise<string | undefined>
  keep(key: string, reply: string): Promise<void>
}

/** What a task has besides the model. */
export interface ConversationTools {
  budget: Budget
  memory?: ReplyMemory | undefined
  onCall?: ((record: CallRecord) => void) | undefined
}

export interface Turn<Reply> extends Answer<Reply> {
  /** Says what came of the reply. */
  judge(verdict: 'accepted' | 'rejected'): void
}

/** A task's dealings with a model: what is known is not asked again, what is asked is counted and recorded. */
export interface Conversation<Reply> {
  messages: Message[]
  /** Throws ModelFailure. */
  ask(signal: AbortSignal): Promise<Turn<Reply>>
  /** Tells the model what is wrong with its reply. */
  tell(said: string, message: string): void
  /** Keeps the replies, once the last one has passed all checks. */
  keep(): Promise<void>
}

export interface Topic<Reply> extends Omit<Call<Reply>, 'messages'> {
  promptVersion: string
  limits: CallLimits
  /** The first message. */
  request: string
}

/** How much more a model may write after a reply that was not finished: with some, thoughts count too. */
const MORE_ROOM = 4

/** Longest reply that is shown to the model again. */
const LONGEST_SAID = 20_000

export function converse<Reply>(
  model: Model,
  topic: Topic<Reply>,
  { budget, memory, onCall }: ConversationTools,
): Conversation<Reply> {
  const { instructions, name, schema, maxTokens, promptVersion, limits, request } = topic
  const messages: Message[] = [{ role: 'user', content: request }]
  const replies: [key: string, reply: string][] = []
  const { model: modelName, prices } = model.settings
  let room = maxTokens

  async function fromMemory(key: string): Promise<Reply | undefined> {
    const known = await memory?.read(key).catch(() => undefined)
    if (known === undefined) return undefined
    return schema.safeParse(parsed(known)).data
  }

  return {
    messages,

    async ask(signal) {
      const started = Date.now()
      const call: Call<Reply> = { instructions, messages: [...messages], name, schema, maxTokens: room }
      const note = (verdict: Verdict, usage: Usage, tries: number, reply: string) =>
        onCall?.({
          task: name,
          model: modelName,
          promptVersion,
          usage,
          ms: Date.now() - started,
          tries,
          verdict,
          ...(prices ? { cost: costOf(usage, prices).toFixed() } : {}),
          request: promptText(call),
          reply,
        })
      const turn = (answer: Answer<Reply>): Turn<Reply> => ({
        ...answer,
        judge: (verdict) => note(verdict, answer.usage, answer.tries, JSON.stringify(answer.reply)),
      })

      const key = await keyOf(modelName, model.settings.baseURL, promptVersion, name, promptText(call))
      const known = await fromMemory(key)
      if (known !== undefined) {
        replies.push([key, JSON.stringify(known)])
        return turn({ reply: known, usage: { input: 0, output: 0 }, tries: 0 })
      }
      const most = { input: estimateTokens(promptText(call)), output: room }
      const reserved = budget.reserve(most)
      if (!reserved) {
        note('over-budget', { input: 0, output: 0 }, 0, '')
        throw new ModelFailure('over-budget')
      }
      try {
        const answer = await model.call(call, limits, signal)
        reserved.settle(answer.usage)
        replies.push([key, JSON.stringify(answer.reply)])
        return turn(answer)
      } catch (error) {
        const failure = failureOf(error, signal)
        if (failure.code === 'too-long') room = maxTokens * MORE_ROOM
        // What broke off may be on the bill: its prompt was sent.
        const sent = failure.code === 'timeout' || failure.code === 'cut'
        const usage = failure.details.usage ?? { input: sent ? most.input : 0, output: 0 }
        reserved.settle(usage)
        note(failure.code, usage, failure.details.tries ?? 0, failure.details.said ?? '')
        throw failure
      }
    },

    tell(said, message) {
      messages.push(
        { role: 'assistant', content: said.slice(0, LONGEST_SAID) || '（空）' },
        { role: 'user', content: message },
      )
    },

    async keep() {
      await Promise.all(replies.map(([key, reply]) => memory?.keep(key, reply).catch(() => undefined)))
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The same model, prompt and facts give the same key. */
async function keyOf(...parts: string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
