import { answerQuestion } from '../../../review/index.ts'
import type { Handler } from '../../context.ts'
import { findSubmission } from '../../find.ts'
import { modelUse } from '../../model-calls.ts'
import { examine } from '../../tables.ts'
import type * as routes from './routes.ts'

export const askQuestion: Handler<typeof routes.askQuestion> = async (c) => {
  const stored = await findSubmission(c, c.req.valid('param').id)
  const { ledger, findings } = examine(stored.submission)
  const { use, noted } = modelUse(c, stored)
  try {
    const { callMs } = c.var.dependencies.models.allowance
    const options = { signal: c.req.raw.signal, ...use, ...(callMs ? { limits: { callMs } } : {}) }
    return c.json(await answerQuestion(ledger, findings, c.req.valid('json').question, options), 200)
  } finally {
    await noted()
  }
}
