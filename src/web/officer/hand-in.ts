import type { SubmissionRecord } from '../../../schemas/submission.ts'
import { createSubmission, type Input, type Tagged, uploadFile } from '../api.ts'
import { ProblemError, refusal } from '../problem-error.ts'
import { readInPage } from './read-in-page.ts'

/** Hands in what the officer has: pasted tables as they are, a file as the submission that the page reads from it. */
export async function handIn(input: Input): Promise<Tagged<SubmissionRecord>> {
  if (!('file' in input)) return createSubmission(input)
  const answer = await readInPage(input.file)
  if (answer.kind === 'refused') throw refusal(answer.code, answer.detail)
  if (answer.kind === 'failed') return uploadFile(input.file)
  try {
    return await createSubmission(answer.intake)
  } catch (error) {
    // As JSON there are limits to a report and to what is left over that a file has not.
    if (error instanceof ProblemError && error.code === 'invalid_body') return uploadFile(input.file)
    throw error
  }
}
