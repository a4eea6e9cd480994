import { type DraftStore, draftStore } from './drafts.ts'
import { type ReplyStore, replyStore } from './replies.ts'
import { type SubmissionStore, submissionStore } from './submissions.ts'
import { openTrail, type Trail } from './trail.ts'

export type { DraftStore, StoredDraft } from './drafts.ts'
export { InvalidCursorError, StaleVersionError, TooLargeError } from './errors.ts'
export type { ReplyStore } from './replies.ts'
export type { StoredSubmission, SubmissionContent, SubmissionStore } from './submissions.ts'
export type { ModelCallEntry, Trail } from './trail.ts'

/** Everything that the service keeps. */
export interface Store {
  submissions: SubmissionStore
  drafts: DraftStore
  replies: ReplyStore
  trail: Trail
}

/** The store in a D1 database. Nothing in it is overwritten: a change is a new version. */
export function openStore(database: D1Database): Store {
  return {
    submissions: submissionStore(database),
    drafts: draftStore(database),
    replies: replyStore(database),
    trail: openTrail(database),
  }
}
