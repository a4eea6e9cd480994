import type { Revision } from '../../../../schemas/revision.ts'
import { reviseDraft } from '../../../draft/index.ts'
import { answerQuestion, asksSomething, withoutModel } from '../../../review/index.ts'
import type { Handler } from '../../context.ts'
import { etagOf } from '../../etag.ts'
import { findDraft, findSubmission } from '../../find.ts'
import { modelUse } from '../../model-calls.ts'
import { ProblemError } from '../../problems/problem.ts'
import { examine } from '../../tables.ts'
import type * as routes from './routes.ts'

export const proposeRevision: Handler<typeof routes.proposeRevision> = async (c) => {
  const { draft } = await findDraft(c, c.req.valid('param').draftId)
  const { instruction, sections } = c.req.valid('json')
  const unknown = (sections ?? []).flatMap((key, index) =>
    draft.sections.some((section) => section.key === key)
      ? []
      : [{ path: `sections.${index}`, message: `报告稿中没有“${key}”这一章` }],
  )
  if (unknown.length > 0) {
    throw new ProblemError('invalid_body', '请求内容有误，详见 errors。', { errors: unknown })
  }
  const stored = await findSubmission(c, draft.submissionId)
  const source = examine(stored.submission)
  const { ledger, findings } = source
  const { use, noted } = modelUse(c, stored, draft.id)
  const signal = c.req.raw.signal

  const revise = async (): Promise<Revision> => {
    if (asksSomething(instruction)) {
      const answer = await answerQuestion(ledger, findings, instruction, { signal, ...use })
      return { proposal: { sections: [] }, answeredBy: answer.answeredBy, message: answer.answer, answer }
    }
    if (!use) return withoutModel(ledger, findings, instruction)
    return reviseDraft(source, draft.sections, instruction, { ...use, keys: sections, signal })
  }
  try {
    return c.json(await revise(), 200, { etag: etagOf(draft.version) })
  } finally {
    await noted()
  }
}
