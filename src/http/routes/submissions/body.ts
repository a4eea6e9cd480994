import type { Context } from 'hono'
import { submissionFileSchema, submissionInputSchema } from '../../../../schemas/submission-input.ts'
import { standing } from '../../../fill/index.ts'
import type { StoredSubmission, SubmissionContent } from '../../../store/index.ts'
import { readEitherBody } from '../../body.ts'
import { assertPack, readTables, readUpload } from '../../tables.ts'

/**
 * Reads a submission from the body: JSON, or a form with a file.
 *
 * A portal or the page that sends back the tables it was given has neither to send nor to lose the rest: the previous
 * version's report, leftovers and open questions stay, unless it names others. So do its rule pack and its waivers, which
 * tables pasted anew cannot name: what a waiver no longer meets is the audit's to say.
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
  const read = await readEitherBody(c, submissionInputSchema, submissionFileSchema)
  if ('form' in read) return readUpload(read.form)
  const body = read.json
  const kept: SubmissionContent =
    body.submission && previous ? { ...previous, submission: body.submission } : await readTables(body)
  return {
    submission: kept.submission,
    ...withReport(body.report ?? kept.report),
    leftovers: body.leftovers ?? kept.leftovers,
    ...standing(kept.submission, {
      ...kept,
      ...(body.fromProse && { fromProse: body.fromProse }),
      ...(body.questions && { questions: body.questions }),
    }),
  }
}

function withReport(report: string | undefined): { report?: string } {
  return report === undefined ? {} : { report }
}
