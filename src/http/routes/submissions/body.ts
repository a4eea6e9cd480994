import type { Context } from 'hono'
import type * as z from 'zod'
import { submissionFileSchema, submissionInputSchema } from '../../../../schemas/submission-input.ts'
import type { StoredSubmission, SubmissionContent } from '../../../store/index.ts'
import { ProblemError } from '../../problems/problem.ts'
import { invalidBody } from '../../problems/validation.ts'
import { assertPack, readTables, readUpload } from '../../tables.ts'

/**
 * Reads a submission from the body: JSON, or a form with a file. The routes' validators take a body of one kind only,
 * so this one is read here, by the same schemas.
 *
 * A portal or the page that sends back the tables it was given has neither to send nor to lose the rest: the previous
 * version's report and leftovers stay, unless it names others. So do its rule pack and its waivers, which tables pasted
 * anew cannot name: what a waiver no longer meets is the audit's to say.
 */
export async function readSubmissionBody(
  c: Context,
  previous?: StoredSubmission,
): Promise<SubmissionContent> {
  const content = await readContent(c, previous)
  // A pack that was taken away since must not keep the tables from being corrected; the audit says that it is gone.
  if (content.submission.rulePack !== previous?.submission.rulePack) assertPack(content.submission)
  const { rulePack, waivers } = previous?.submission ?? {}
  const kept = { ...(rulePack && { rulePack }), ...(waivers && { waivers }) }
  return { ...content, submission: { ...kept, ...content.submission } }
}

async function readContent(c: Context, previous?: StoredSubmission): Promise<SubmissionContent> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type === 'multipart/form-data') return readUpload(parse(submissionFileSchema, await form(c)))
  if (type !== 'application/json') {
    throw new ProblemError('unsupported_media_type', '请以 application/json 或 multipart/form-data 提交。')
  }
  const body = parse(submissionInputSchema, await c.req.json().catch(malformedJson))
  const kept: SubmissionContent =
    body.submission && previous ? { ...previous, submission: body.submission } : await readTables(body)
  return {
    submission: kept.submission,
    ...withReport(body.report ?? kept.report),
    leftovers: body.leftovers ?? kept.leftovers,
  }
}

function withReport(report: string | undefined): { report?: string } {
  return report === undefined ? {} : { report }
}

function parse<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw invalidBody(parsed.error)
  return parsed.data
}

function form(c: Context): Promise<unknown> {
  return c.req.parseBody({ all: true }).catch(() => {
    throw new ProblemError('malformed_form', '表单无法解析，请检查 multipart/form-data 的 boundary。')
  })
}

function malformedJson(): never {
  throw new ProblemError('malformed_json', '请求正文不是合法的 JSON，请检查格式与编码（UTF-8）。')
}
