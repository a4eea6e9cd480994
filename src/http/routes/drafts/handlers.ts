import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { assembleDraft } from '../../../draft/index.ts'
import { openLedger } from '../../../facts/index.ts'
import type { Handler } from '../../context.ts'
import { assertMatches, etagOf } from '../../etag.ts'
import { againstNewestTables } from '../../exported.ts'
import { attachmentNamed } from '../../file-name.ts'
import { findDraft, findSubmission } from '../../find.ts'
import { apiPath } from '../../paths.ts'
import { ProblemError } from '../../problems/problem.ts'
import { docxType } from './docx-type.ts'
import type * as routes from './routes.ts'
import { streamDraft } from './stream.ts'
import { writeAndKeep } from './write.ts'

export const createDraft: Handler<typeof routes.createDraft> = async (c) => {
  const stored = await findSubmission(c, c.req.valid('param').id)
  const { writer } = c.req.valid('json')
  const { 'idempotency-key': idempotencyKey } = c.req.valid('header')
  if (wantsEvents(c)) {
    return streamDraft(c, (signal, onEvent) =>
      writeAndKeep(c, stored, { writer, idempotencyKey, signal, onEvent }),
    )
  }
  const draft = await writeAndKeep(c, stored, { writer, idempotencyKey, signal: c.req.raw.signal })
  return c.json(draft, 201, { location: `${apiPath}/drafts/${draft.id}`, etag: etagOf(draft.version) })
}

export const listDrafts: Handler<typeof routes.listDrafts> = async (c) => {
  const { id } = await findSubmission(c, c.req.valid('param').id)
  return c.json(await c.var.dependencies.store.drafts.list(id, c.req.valid('query')), 200)
}

export const readDraft: Handler<typeof routes.readDraft> = async (c) => {
  const { draft } = await findDraft(c, c.req.valid('param').draftId, c.req.valid('query').version)
  return c.json(draft, 200, { etag: etagOf(draft.version) })
}

export const replaceSection: Handler<typeof routes.replaceSection> = async (c) => {
  const { draftId, key } = c.req.valid('param')
  const { draft } = await findDraft(c, draftId)
  assertMatches(c, draft.version)
  if (!draft.sections.some((section) => section.key === key)) {
    throw new ProblemError('section_not_found', '报告稿中没有这一章，请核对章节编号。')
  }
  const { text } = c.req.valid('json')
  const submission = await findSubmission(c, draft.submissionId)
  const sections = draft.sections.map((section) => (section.key === key ? { ...section, text } : section))
  const revised = await c.var.dependencies.store.drafts.revise(draft.id, draft.version, {
    ...assembleDraft(openLedger(submission.submission), sections, 'review'),
    writer: draft.writer,
    submissionId: submission.id,
    submissionVersion: submission.version,
    actor: c.var.actor,
  })
  return c.json(revised, 200, { etag: etagOf(revised.version) })
}

export const exportDraft: Handler<typeof routes.exportDraft> = async (c) => {
  const { version, attachments, annotated } = c.req.valid('query')
  const stored = await findDraft(c, c.req.valid('param').draftId, version)
  const submission = await findSubmission(c, stored.draft.submissionId)
  const draft = againstNewestTables(stored, submission)
  // Word files are heavy to make, and few requests make one.
  const { reportDocument } = await import('../../../export/index.ts')
  const file = await reportDocument({
    submission: submission.submission,
    submissionVersion: submission.version,
    draft,
    attachments: attachments === '1',
    annotated: annotated === '1',
  })
  await c.var.dependencies.store.drafts.noteExport(stored, c.var.actor)
  const { unit, year } = submission.submission
  return c.body(new Uint8Array(file), 200, {
    'content-type': docxType,
    'content-disposition': attachmentNamed(`${unit}${year}年度整体支出绩效自评报告.docx`, 'report.docx'),
  })
}

function wantsEvents(c: Context): boolean {
  const supports = ['application/json', 'text/event-stream']
  return accepts(c, { header: 'Accept', supports, default: 'application/json' }) === 'text/event-stream'
}
