import { answerQuestion } from '../../../review/index.ts'
import type { Handler } from '../../context.ts'
import { findSubmission } from '../../find.ts'
import { examine } from '../../tables.ts'
import type * as routes from './routes.ts'

export const askQuestion: Handler<typeof routes.askQuestion> = async (c) => {
  const { submission } = await findSubmission(c, c.req.valid('param').id)
  const { ledger, findings } = examine(submission)
  const { model } = c.var.dependencies
  const options = { signal: c.req.raw.signal, ...(model ? { model } : {}) }
  return c.json(await answerQuestion(ledger, findings, c.req.valid('json').question, options), 200)
}
