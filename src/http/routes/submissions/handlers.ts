import type { Finding } from '../../../../schemas/finding.ts'
import type { SubmissionRecord } from '../../../../schemas/submission.ts'
import type { StoredSubmission } from '../../../store/index.ts'
import type { Handler } from '../../context.ts'
import { assertMatches, etagOf } from '../../etag.ts'
import { findSubmission } from '../../find.ts'
import { apiPath } from '../../paths.ts'
import { countFindings, examine } from '../../tables.ts'
import { readSubmissionBody } from './body.ts'
import type * as routes from './routes.ts'

export const createSubmission: Handler<typeof routes.createSubmission> = async (c) => {
  const content = await readSubmissionBody(c)
  const { findings } = examine(content.submission)
  const change = { ...content, counts: countFindings(findings), actor: c.var.actor }
  const stored = await c.var.dependencies.store.submissions.create(change)
  return c.json(recordOf(stored, findings), 201, {
    location: `${apiPath}/submissions/${stored.id}`,
    etag: etagOf(stored.version),
  })
}

export const listSubmissions: Handler<typeof routes.listSubmissions> = async (c) => {
  return c.json(await c.var.dependencies.store.submissions.list(c.req.valid('query')), 200)
}

export const readSubmission: Handler<typeof routes.readSubmission> = async (c) => {
  const stored = await findSubmission(c, c.req.valid('param').id)
  const { findings } = examine(stored.submission)
  return c.json(recordOf(stored, findings), 200, { etag: etagOf(stored.version) })
}

export const replaceSubmission: Handler<typeof routes.replaceSubmission> = async (c) => {
  const previous = await findSubmission(c, c.req.valid('param').id)
  assertMatches(c, previous.version)
  const content = await readSubmissionBody(c, previous)
  const { findings } = examine(content.submission)
  const change = { ...content, counts: countFindings(findings), actor: c.var.actor }
  const stored = await c.var.dependencies.store.submissions.revise(previous.id, previous.version, change)
  return c.json(recordOf(stored, findings), 200, { etag: etagOf(stored.version) })
}

export const listFacts: Handler<typeof routes.listFacts> = async (c) => {
  const { submission } = await findSubmission(c, c.req.valid('param').id)
  return c.json({ facts: [...examine(submission).ledger.facts] }, 200)
}

export const listFindings: Handler<typeof routes.listFindings> = async (c) => {
  const { submission } = await findSubmission(c, c.req.valid('param').id)
  return c.json({ findings: examine(submission).findings }, 200)
}

function recordOf(stored: StoredSubmission, findings: Finding[]): SubmissionRecord {
  return { ...stored, findings }
}
