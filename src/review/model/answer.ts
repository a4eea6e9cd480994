import type { ModelMessage } from 'ai'
import questionFile from '../../../prompts/question.md'
import repairFile from '../../../prompts/repair.md'
import type { Answer } from '../../../schemas/answer.ts'
import { check } from '../../check/index.ts'
import { openSource } from '../../draft/composer/index.ts'
import type { ModelSettings } from '../../draft/index.ts'
import { callModel } from '../../draft/model/call.ts'
import { checkFindings } from '../../draft/model/check-findings.ts'
import { maskFor } from '../../draft/model/mask.ts'
import { fillPrompt, readPrompt } from '../../draft/model/prompt-file.ts'
import { slotFacts } from '../../draft/model/slot-facts.ts'
import { fillSlots } from '../../draft/model/slots.ts'
import { styleFindings } from '../../draft/model/style.ts'
import type { Source } from '../intent.ts'
import { cited } from '../reply.ts'
import { type AnswerLimits, defaultAnswerLimits } from './limits.ts'
import { type Step, stepSchema } from './step-schema.ts'
import { type Desk, lookUp, runTools } from './tools.ts'

const prompt = readPrompt(questionFile)
const repair = readPrompt(repairFile)
/** The parts of the prompt: what holds for every step, the question, what the tools brought. */
const [instructions = '', request = '', results = ''] = prompt.body
  .split(/^={3,}$/m)
  .map((part) => part.trim())

export interface ModelOptions {
  model: ModelSettings
  signal?: AbortSignal
  limits?: Partial<AnswerLimits>
}

/**
 * Has a model answer: it asks for facts, derived figures and findings, then writes an answer with slots, which code
 * fills. Undefined where no checked answer comes of it, for whatever reason: the rules stand behind.
 */
export async function answerByModel(
  source: Source,
  question: string,
  options: ModelOptions,
): Promise<Answer | undefined> {
  const limits = { ...defaultAnswerLimits, ...options.limits }
  const patience = AbortSignal.timeout(limits.totalMs)
  const signal = options.signal ? AbortSignal.any([options.signal, patience]) : patience
  const desk = openDesk(source)
  const { mask } = desk
  const messages: ModelMessage[] = [
    {
      role: 'user',
      content: fillPrompt(request, { question: mask(question), facts: lookUp(desk, question).join('\n') }),
    },
  ]
  let tokens = 0
  let repairs = 0
  for (let step = 0; step < limits.steps && tokens < limits.tokens && !signal.aborted; step++) {
    const called = await call(options.model, messages, limits, signal, desk)
    if (!called) break
    tokens += called.tokens
    messages.push({ role: 'assistant', content: JSON.stringify(called.reply) })
    if (asksTools(called.reply)) {
      messages.push({
        role: 'user',
        content: fillPrompt(results, { results: runTools(desk, called.reply).join('\n') }),
      })
      continue
    }
    const { answer, wrong } = readAnswer(desk, called.reply.answer)
    if (answer) return answer
    if (repairs++ >= limits.repairs) break
    messages.push({
      role: 'user',
      content: fillPrompt(repair.body, {
        findings: wrong.map((one, index) => `${index + 1}. ${one}`).join('\n'),
      }),
    })
  }
  options.signal?.throwIfAborted()
  return undefined
}

function openDesk(source: Source): Desk {
  const mask = maskFor(source.ledger)
  return { source, mask, slots: slotFacts(openSource(source), mask), behind: new Map() }
}

async function call(
  model: ModelSettings,
  messages: ModelMessage[],
  limits: AnswerLimits,
  signal: AbortSignal,
  { source, mask }: Desk,
) {
  try {
    return await callModel(model, {
      instructions: fillPrompt(instructions, {
        unit: mask(source.ledger.unit),
        year: String(source.ledger.year),
      }),
      messages,
      name: 'question',
      schema: stepSchema,
      maxTokens: prompt.maxTokens,
      retries: limits.retries,
      signal: AbortSignal.any([signal, AbortSignal.timeout(limits.callMs)]),
    })
  } catch {
    // Refused, timed out, not JSON, not by the schema: in each case the rules answer.
    return undefined
  }
}

function asksTools({ lookups, derivations, findings }: Step): boolean {
  return lookups.length > 0 || derivations.length > 0 || findings
}

/** An answer with its slots filled; what is wrong with it where it cannot be given. */
function readAnswer({ source, slots, behind }: Desk, reply: string): { answer?: Answer; wrong: string[] } {
  const { ledger } = source
  const used = [...reply.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, id = '']) => id)
  const { text, unknown } = fillSlots(reply.trim(), slots)
  const result = check(ledger, text, 'draft')
  const wrong = [
    ...unknown.map((id) => `“${id}”不在查到的事实中。`),
    ...styleFindings(text),
    ...(used.length === 0 ? ['回答没有引用任何事实或审核发现。'] : []),
    ...checkFindings(text, result),
  ]
  if (wrong.length > 0 || result.verdict === 'rejected') return { wrong }
  const facts = used.flatMap((id) => behind.get(id) ?? ledger.fact(id) ?? [])
  return { answer: { answer: text, citations: cited(facts), check: result, answeredBy: 'model' }, wrong }
}
