import type { Intake } from '../../intake/index.ts'
import { createSubmission, type Input, uploadFile } from '../api.ts'
import { ProblemError, refusal } from '../problem-error.ts'
import { readInPage } from './read-in-page.ts'
import { openReturned, type ReturnedReport } from './returned/open-returned.ts'

/** What became of what was handed in: a submission, by its id, or a report of one that came back. */
export type HandedIn = { submission: string } | { returned: ReturnedReport }

/** Hands in what the officer has: pasted tables as they are, a file as the submission that the page reads from it. */
export async function handIn(input: Input): Promise<HandedIn> {
  if (!('file' in input)) return { submission: (await createSubmission(input)).value.id }
  const { file } = input
  const answer = await readInPage(file)
  if (answer.kind === 'refused') throw refusal(answer.code, answer.detail)
  if (answer.kind === 'failed') return { submission: (await uploadFile(file)).value.id }
  if (answer.kind === 'read') return { submission: await handInFile(file, answer.intake) }
  const returned = await openReturned(file, answer.returned)
  if (returned) return { returned }
  // Another service's report is a file like any other; what it lacks, this service says.
  return { submission: await handInFile(file, answer.returned.intake) }
}

/** Hands in a file as a new submission, as the page read it; without that, the service reads it. */
export async function handInFile(file: File, intake: Intake | undefined): Promise<string> {
  if (!intake) return (await uploadFile(file)).value.id
  try {
    return (await createSubmission(intake)).value.id
  } catch (error) {
    // As JSON there are limits to a report and to what is left over that a file has not.
    if (error instanceof ProblemError && error.code === 'invalid_body')
      return (await uploadFile(file)).value.id
    throw error
  }
}
