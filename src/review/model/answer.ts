import questionFile from '../../../prompts/question.md'
import repairFile from '../../../prompts/repair.md'
import type { Answer } from '../../../schemas/answer.ts'
import { check } from '../../check/index.ts'
import { openSource } from '../../draft/composer/index.ts'
import { checkFindings } from '../../draft/model/check-findings.ts'
import { maskFor } from '../../draft/model/mask.ts'
import { slotFacts } from '../../draft/model/slot-facts.ts'
import { fillSlots, typedFigures } from '../../draft/model/slots.ts'
import { styleFindings } from '../../draft/model/style.ts'
import {
  type CallRecord,
  type Conversation,
  converse,
  failureOf,
  fillPrompt,
  type Model,
  type ModelFailure,
  openBudget,
  type ReplyMemory,
  readPrompt,
  type Turn,
} from '../../model/index.ts'
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
  model: Model
  memory?: ReplyMemory
  onCall?: (record: CallRecord) => void
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
  const conversation = open(desk, question, limits, options)
  let repairs = 0
  for (let step = 0; step < limits.steps && !signal.aborted; step++) {
    const asked = await ask(conversation, signal)
    if (!('reply' in asked)) {
      if (asked.remedy !== 'tell' || repairs++ >= limits.repairs) break
      const { said = '', wrong = [] } = asked.details
      conversation.tell(said, repairRequest(wrong))
      continue
    }
    const said = JSON.stringify(asked.reply)
    if (asksTools(asked.reply)) {
      asked.judge('accepted')
      conversation.tell(said, fillPrompt(results, { results: runTools(desk, asked.reply).join('\n') }))
      continue
    }
    const { answer, wrong } = readAnswer(desk, asked.reply.answer)
    asked.judge(answer ? 'accepted' : 'rejected')
    if (answer) {
      await conversation.keep()
      return answer
    }
    if (repairs++ >= limits.repairs) break
    conversation.tell(said, repairRequest(wrong.map(desk.mask.hide)))
  }
  options.signal?.throwIfAborted()
  return undefined
}

/** What a question is answered from. */
export function openDesk(source: Source): Desk {
  const mask = maskFor(source.ledger)
  return { source, mask, slots: slotFacts(openSource(source), mask), behind: new Map() }
}

function open(
  desk: Desk,
  question: string,
  limits: AnswerLimits,
  { model, memory, onCall }: ModelOptions,
): Conversation<Step> {
  const { source, mask } = desk
  const { unit, year } = source.ledger
  return converse(
    model,
    {
      instructions: fillPrompt(instructions, { unit: mask.hide(unit), year: String(year) }),
      name: 'question',
      schema: stepSchema,
      maxTokens: prompt.maxTokens,
      promptVersion: [prompt, repair].map(({ version }) => version).join('.'),
      limits,
      request: questionRequest(desk, question),
    },
    { budget: openBudget(limits, model.settings.prices), memory, onCall },
  )
}

/** The question with the facts that its words name. */
export function questionRequest(desk: Desk, question: string): string {
  return fillPrompt(request, {
    question: desk.mask.hide(question),
    facts: lookUp(desk, question).join('\n'),
  })
}

/** A turn of the conversation; a failure is no exception here. */
async function ask(
  conversation: Conversation<Step>,
  signal: AbortSignal,
): Promise<Turn<Step> | ModelFailure> {
  try {
    return await conversation.ask(signal)
  } catch (error) {
    return failureOf(error, signal)
  }
}

function repairRequest(wrong: readonly string[]): string {
  return fillPrompt(repair.body, { findings: wrong.map((one, index) => `${index + 1}. ${one}`).join('\n') })
}

function asksTools({ lookups, derivations, findings }: Step): boolean {
  return lookups.length > 0 || derivations.length > 0 || findings
}

/** An answer with its slots filled; what is wrong with it where it cannot be given. */
function readAnswer(
  { source, slots, behind, mask }: Desk,
  reply: string,
): { answer?: Answer; wrong: string[] } {
  const { ledger } = source
  const used = [...reply.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, id = '']) => id)
  const filled = fillSlots(mask.restore(reply.trim()), slots)
  const { text, unknown } = filled
  const result = check(ledger, text, 'draft')
  const wrong = [
    ...unknown.map((id) => `“${id}”不在查到的事实中。`),
    ...styleFindings(text, instructions),
    ...(used.length === 0 ? ['回答没有引用任何事实或审核发现。'] : []),
    ...checkFindings(text, result),
    ...typedFigures(filled, result),
  ]
  if (wrong.length > 0 || result.verdict === 'rejected') return { wrong }
  const facts = used.flatMap((id) => behind.get(id) ?? ledger.fact(id) ?? [])
  return { answer: { answer: text, citations: cited(facts), check: result, answeredBy: 'model' }, wrong }
}
