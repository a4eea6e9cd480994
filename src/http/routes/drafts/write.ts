import type { Context } from 'hono'
import type { Draft, Writer } from '../../../../schemas/draft.ts'
import { type DraftEvent, writeDraft } from '../../../draft/index.ts'
import { StaleVersionError, type StoredSubmission } from '../../../store/index.ts'
import type { AppEnv } from '../../context.ts'
import { modelUse } from '../../model-calls.ts'
import { examine } from '../../tables.ts'

export interface Writing {
  /** Undefined: the model where there is one. */
  writer: Writer | undefined
  /** The caller's name for this request; the same name stands for the same draft. */
  idempotencyKey: string | undefined
  signal: AbortSignal
  onEvent?: (event: DraftEvent) => void
}

/**
 * Has a draft written and keeps it, accepted or rejected. Without a model the composer writes, whoever was asked for.
 * A draft that was already written under the key is given again; one that was broken off is begun anew, and the sections
 * that had passed their checks are in the memory of replies.
 */
export async function writeAndKeep(
  c: Context<AppEnv>,
  stored: StoredSubmission,
  { writer, idempotencyKey, ...rest }: Writing,
): Promise<Draft> {
  const { store, models } = c.var.dependencies
  const id = idempotencyKey ? await draftId(stored, c.var.actor, idempotencyKey) : crypto.randomUUID()
  const before = idempotencyKey ? await store.drafts.read(id, 1) : undefined
  if (before) return before.draft
  const { use, noted } = modelUse(c, stored, id)
  const options =
    use && writer !== 'composer' ? { writer: 'model' as const, ...use } : { writer: 'composer' as const }
  const limits = models.allowance
  try {
    const written = await writeDraft(examine(stored.submission), { ...options, ...rest, limits })
    rest.signal.throwIfAborted()
    const change = {
      ...written,
      submissionId: stored.id,
      submissionVersion: stored.version,
      actor: c.var.actor,
    }
    return await store.drafts.create(change, id)
  } catch (error) {
    // The same request came twice at once, and the other one was first.
    const first = error instanceof StaleVersionError ? await store.drafts.read(id, 1) : undefined
    if (!first) throw error
    return first.draft
  } finally {
    await noted()
  }
}

/** The id of the draft that a caller means by a key: another version of the tables makes another draft. */
async function draftId({ id, version }: StoredSubmission, actor: string, key: string): Promise<string> {
  const named = new TextEncoder().encode(JSON.stringify([id, version, actor, key]))
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', named)).slice(0, 16)
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5')
}
