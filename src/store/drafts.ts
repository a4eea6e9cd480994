import * as z from 'zod'
import { checkResultSchema } from '../../schemas/check-result.ts'
import { type Draft, draftSchema, draftSectionSchema } from '../../schemas/draft.ts'
import type { Page } from '../../schemas/list.ts'
import { readCursor } from './cursor.ts'
import { StaleVersionError } from './errors.ts'
import { assertFits, jsonColumn } from './json.ts'
import { type PageRequest, pageOfRows, type Query } from './page.ts'
import { type Action, noteIfNewestStatement, noteStatement, type TrailEntry } from './trail.ts'

/** A draft, and the version of the submission that it was checked against. */
export interface StoredDraft {
  draft: Draft
  submissionVersion: number
}

export interface DraftChange extends Pick<Draft, 'status' | 'writer' | 'sections' | 'text' | 'check'> {
  submissionId: string
  submissionVersion: number
  actor: string
}

export interface DraftStore {
  /** Keeps the first version of a new draft; throws StaleVersionError where there is one of that id. */
  create(change: DraftChange, id?: string): Promise<Draft>
  /** Adds a version behind the one that the change is based on; throws StaleVersionError where that is not the newest. */
  revise(id: string, basedOn: number, change: DraftChange): Promise<Draft>
  /** The newest version, or the one asked for. */
  read(id: string, version?: number): Promise<StoredDraft | undefined>
  /** Every version of every draft of a submission, newest first. */
  list(submissionId: string, page: PageRequest): Promise<Page<Draft>>
  /** Notes in the audit trail that a version left the house as a file. */
  noteExport(stored: StoredDraft, actor: string): Promise<void>
}

const draftRow = z
  .object({
    seq: z.int(),
    draft_id: z.string(),
    version: z.int(),
    submission_id: z.string(),
    submission_version: z.int(),
    status: draftSchema.shape.status,
    writer: draftSchema.shape.writer,
    sections: jsonColumn(z.array(draftSectionSchema)),
    text: z.string(),
    check: jsonColumn(checkResultSchema),
    created_at: z.string(),
  })
  .transform(({ seq, draft_id, submission_id, submission_version, created_at, ...rest }) => ({
    seq,
    submissionVersion: submission_version,
    draft: { id: draft_id, submissionId: submission_id, ...rest, createdAt: created_at } satisfies Draft,
  }))

const columnNames = `draft_id, version, submission_id, submission_version, status, writer, sections, text,
  "check", created_at`

export function draftStore(database: D1Database): DraftStore {
  /** Both statements are bound to the same condition: that nobody has added a version meanwhile. */
  async function append(id: string, basedOn: number, change: DraftChange): Promise<Draft> {
    const draft = draftOf(change, id, basedOn + 1)
    const entry = trailEntry(basedOn === 0 ? 'draft.create' : 'draft.revise', draft, change)
    const results = await database.batch([
      noteIfNewestStatement(database, entry, draft.createdAt, 'draft'),
      database
        .prepare(
          `INSERT INTO draft_version (${columnNames}) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
           WHERE (SELECT COALESCE(MAX(version), 0) FROM draft_version WHERE draft_id = ?1) = ?2 - 1`,
        )
        .bind(...columns(draft, change)),
    ])
    if (results.at(-1)?.meta.changes === 0) throw new StaleVersionError(basedOn)
    return draft
  }

  return {
    create(change, id = crypto.randomUUID()) {
      return append(id, 0, change)
    },

    revise: append,

    async read(id, version = Number.MAX_SAFE_INTEGER) {
      const row = await database
        .prepare(
          `SELECT seq, ${columnNames} FROM draft_version
           WHERE draft_id = ?1 AND version ${version === Number.MAX_SAFE_INTEGER ? '<=' : '='} ?2
           ORDER BY version DESC LIMIT 1`,
        )
        .bind(id, version)
        .first()
      if (row === null) return undefined
      const { draft, submissionVersion } = draftRow.parse(row)
      return { draft, submissionVersion }
    },

    async list(submissionId, page) {
      const { sql, values } = listQuery(submissionId, page)
      const { results } = await database
        .prepare(sql)
        .bind(...values)
        .all()
      return pageOfRows('drafts', z.array(draftRow).parse(results), page.limit, ({ draft }) => draft)
    },

    async noteExport({ draft, submissionVersion }, actor) {
      const entry = trailEntry('draft.export', draft, { submissionVersion, actor })
      await noteStatement(database, entry, new Date().toISOString()).run()
    },
  }
}

/** The query behind the list of a submission's drafts. */
export function listQuery(submissionId: string, { cursor, limit }: PageRequest): Query {
  return {
    sql: `SELECT seq, ${columnNames} FROM draft_version WHERE submission_id = ? AND seq < ?
          ORDER BY seq DESC LIMIT ?`,
    values: [submissionId, readCursor('drafts', cursor), limit + 1],
  }
}

function draftOf(change: DraftChange, id: string, version: number): Draft {
  const { submissionId, status, writer, sections, text, check } = change
  const createdAt = new Date().toISOString()
  return { id, submissionId, version, status, writer, sections, text, check, createdAt }
}

function columns(draft: Draft, { submissionVersion }: { submissionVersion: number }) {
  const { id, version, submissionId, status, writer, text, createdAt } = draft
  const [sections, check] = [JSON.stringify(draft.sections), JSON.stringify(draft.check)]
  assertFits(sections, text, check)
  return [id, version, submissionId, submissionVersion, status, writer, sections, text, check, createdAt]
}

function trailEntry(
  action: Action,
  draft: Draft,
  { submissionVersion, actor }: { submissionVersion: number; actor: string },
): TrailEntry {
  return {
    actor,
    action,
    submissionId: draft.submissionId,
    submissionVersion,
    draftId: draft.id,
    draftVersion: draft.version,
  }
}
