import type { ProseReading } from '../../schemas/prose-reading.ts'
import type { Leftover, Submission } from '../../schemas/submission.ts'

/** What reading an input yields. Nothing is lost: every non-empty cell is in one of the three. */
export interface Intake extends Partial<ProseReading> {
  submission: Submission
  /** The report that the input held beside the tables, verbatim. */
  report?: string
  leftovers: Leftover[]
}
