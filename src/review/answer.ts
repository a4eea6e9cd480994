import type { Answer } from '../../schemas/answer.ts'
import type { Finding } from '../../schemas/finding.ts'
import type { Ledger } from '../facts/index.ts'
import type { CallRecord, Model, ReplyMemory } from '../model/index.ts'
import { answerByModel } from './model/answer.ts'
import type { AnswerLimits } from './model/limits.ts'
import { answerByRules } from './rules.ts'

export interface AnswerOptions {
  /** Without one the rules answer. */
  model?: Model
  /** Replies that were accepted before: what is in it is not asked again. */
  memory?: ReplyMemory
  /** Told of each call to the model. */
  onCall?: (record: CallRecord) => void
  signal?: AbortSignal
  limits?: Partial<AnswerLimits>
}

/** Answers a question about a submission, with the cells that the answer rests on. */
export async function answerQuestion(
  ledger: Ledger,
  findings: readonly Finding[],
  question: string,
  options: AnswerOptions = {},
): Promise<Answer> {
  const { model, ...rest } = options
  const answered = model && (await answerByModel({ ledger, findings }, question, { model, ...rest }))
  return answered ?? answerByRules(ledger, findings, question)
}
