import type { Draft } from '../../schemas/draft.ts'
import { assembleDraft } from '../draft/index.ts'
import { openLedger } from '../facts/index.ts'
import type { StoredDraft, StoredSubmission } from '../store/index.ts'

/**
 * A draft as it leaves the house. It must not do so as accepted when the tables have been changed since it was; its title
 * is of the newest tables too.
 */
export function againstNewestTables(
  { draft, submissionVersion }: StoredDraft,
  { submission, version }: StoredSubmission,
): Draft {
  if (submissionVersion === version) return draft
  const ledger = openLedger(submission)
  return { ...draft, ...assembleDraft(ledger, draft.sections, draft.check.policy), writer: draft.writer }
}
