export type Action =
  | 'submission.create'
  | 'submission.revise'
  | 'draft.create'
  | 'draft.revise'
  | 'draft.export'

/** Who did what to which version. No content, ever. */
export interface TrailEntry {
  actor: string
  action: Action
  submissionId: string
  submissionVersion: number
  draftId?: string
  draftVersion?: number
}

const columns = 'at, actor, action, submission_id, submission_version, draft_id, draft_version'

function values(entry: TrailEntry, at: string) {
  const { actor, action, submissionId, submissionVersion, draftId, draftVersion } = entry
  return [at, actor, action, submissionId, submissionVersion, draftId ?? null, draftVersion ?? null]
}

/** The statement that notes an action; it belongs into the same batch as the action. */
export function noteStatement(database: D1Database, entry: TrailEntry, at: string): D1PreparedStatement {
  return database
    .prepare(`INSERT INTO audit_trail (${columns}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)`)
    .bind(...values(entry, at))
}

/** The same, noted only where the version that the action is based on is still the newest. */
export function noteIfNewestStatement(
  database: D1Database,
  entry: TrailEntry,
  at: string,
  newest: 'submission' | 'draft',
): D1PreparedStatement {
  const condition =
    newest === 'submission'
      ? 'EXISTS (SELECT 1 FROM submission WHERE id = ?4 AND version = ?5 - 1)'
      : '(SELECT COALESCE(MAX(version), 0) FROM draft_version WHERE draft_id = ?6) = ?7 - 1'
  return database
    .prepare(`INSERT INTO audit_trail (${columns}) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE ${condition}`)
    .bind(...values(entry, at))
}

/** One call to a language model. Its texts are kept only where they are given. */
export interface ModelCallEntry {
  actor: string
  submissionId: string
  submissionVersion: number
  draftId?: string | undefined
  task: string
  model: string
  promptVersion: string
  usage: { input: number; output: number }
  cost?: string | undefined
  ms: number
  /** 0 where the reply was known. */
  tries: number
  verdict: string
  request?: string | undefined
  reply?: string | undefined
}

export interface Trail {
  noteModelCall(entry: ModelCallEntry): Promise<void>
}

export function openTrail(database: D1Database): Trail {
  return {
    async noteModelCall(entry) {
      const { actor, submissionId, submissionVersion, draftId, task, model, promptVersion } = entry
      const { usage, cost, ms, tries, verdict, request, reply } = entry
      const row = [
        new Date().toISOString(),
        actor,
        submissionId,
        submissionVersion,
        draftId ?? null,
        task,
        model,
      ]
      const outcome = [promptVersion, usage.input, usage.output, cost ?? null, ms, tries, verdict]
      await database
        .prepare(
          `INSERT INTO model_call (at, actor, submission_id, submission_version, draft_id, task, model,
             prompt_version, input_tokens, output_tokens, cost, ms, tries, verdict, request, reply)
           VALUES (${Array.from({ length: 16 }, (_, index) => `?${index + 1}`).join(', ')})`,
        )
        .bind(...row, ...outcome, request ?? null, reply ?? null)
        .run()
    },
  }
}
