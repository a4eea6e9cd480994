import type { Context } from 'hono'
import type { StoredDraft, StoredSubmission } from '../store/index.ts'
import type { AppEnv } from './context.ts'
import { ProblemError } from './problems/problem.ts'

/** The newest version of a submission; a problem where there is none. */
export async function findSubmission(c: Context<AppEnv>, id: string): Promise<StoredSubmission> {
  const stored = await c.var.dependencies.store.submissions.read(id)
  if (stored === undefined) throw new ProblemError('submission_not_found', '没有这份申报，请核对编号。')
  return stored
}

/** The newest version of a draft, or the one asked for; a problem where there is none. */
export async function findDraft(c: Context<AppEnv>, id: string, version?: number): Promise<StoredDraft> {
  const stored = await c.var.dependencies.store.drafts.read(id, version)
  if (stored === undefined) throw new ProblemError('draft_not_found', '没有这份报告稿，请核对编号与版本。')
  return stored
}
