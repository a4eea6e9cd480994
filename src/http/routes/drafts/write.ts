import type { Context } from 'hono'
import type { Draft, Writer } from '../../../../schemas/draft.ts'
import { type DraftEvent, writeDraft } from '../../../draft/index.ts'
import type { StoredSubmission } from '../../../store/index.ts'
import type { AppEnv } from '../../context.ts'
import { examine } from '../../tables.ts'

export interface Writing {
  /** Undefined: the model where there is one. */
  writer: Writer | undefined
  signal: AbortSignal
  onEvent?: (event: DraftEvent) => void
}

/** Has a draft written and keeps it, accepted or rejected. Without a model the composer writes, whoever was asked for. */
export async function writeAndKeep(
  c: Context<AppEnv>,
  stored: StoredSubmission,
  { writer, ...rest }: Writing,
): Promise<Draft> {
  const { store, model } = c.var.dependencies
  const options =
    model && writer !== 'composer' ? { writer: 'model' as const, model } : { writer: 'composer' as const }
  const written = await writeDraft(examine(stored.submission), { ...options, ...rest })
  rest.signal.throwIfAborted()
  return store.drafts.create({
    ...written,
    submissionId: stored.id,
    submissionVersion: stored.version,
    actor: c.var.actor,
  })
}
