import type { Context } from 'hono'
import type { CallRecord, Model, ReplyMemory } from '../model/index.ts'
import type { StoredSubmission } from '../store/index.ts'
import type { AppEnv } from './context.ts'

/** What a task that may use the model is given, and what ends with it. */
export interface ModelUse {
  model: Model
  memory: ReplyMemory
  onCall: (record: CallRecord) => void
}

/**
 * Has every call of a task noted in the audit trail, its texts only where the deployment wants them. `noted` waits for
 * the notes under way.
 */
export function modelUse(
  c: Context<AppEnv>,
  { id: submissionId, version: submissionVersion }: StoredSubmission,
  draftId?: string,
): { use: ModelUse | undefined; noted: () => Promise<unknown> } {
  const { store, models } = c.var.dependencies
  const { model, recordText } = models
  const notes: Promise<void>[] = []
  const about = { actor: c.var.actor, submissionId, submissionVersion, draftId }
  const onCall = ({ request, reply, ...record }: CallRecord) => {
    notes.push(store.trail.noteModelCall({ ...about, ...record, ...(recordText ? { request, reply } : {}) }))
  }
  return {
    use: model && { model, memory: store.replies, onCall },
    noted: () => Promise.allSettled(notes),
  }
}
