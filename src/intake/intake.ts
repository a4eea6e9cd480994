import type { Leftover, Submission } from '../../schemas/submission.ts'

/** What reading an input yields. Nothing is lost: every non-empty cell is in one of the three. */
export interface Intake {
  submission: Submission
  /** The report that the input held beside the tables, verbatim. */
  report?: string
  leftovers: Leftover[]
}
