import * as z from 'zod'
import type { Page } from '../../schemas/list.ts'
import { type ProseReading, proseReadingSchema } from '../../schemas/prose-reading.ts'
import {
  type Leftover,
  leftoverSchema,
  type Submission,
  type SubmissionSummary,
  submissionSchema,
} from '../../schemas/submission.ts'
import { readCursor } from './cursor.ts'
import { StaleVersionError } from './errors.ts'
import { assertFits, jsonColumn } from './json.ts'
import { type PageRequest, pageOfRows, type Query } from './page.ts'
import { noteIfNewestStatement, noteStatement, type TrailEntry } from './trail.ts'

export interface SubmissionContent extends Partial<ProseReading> {
  submission: Submission
  report?: string
  leftovers: Leftover[]
}

/** As it comes out of the database. */
type WrittenReading = { [part in keyof ProseReading]?: ProseReading[part] | undefined }

export interface StoredSubmission extends SubmissionContent {
  id: string
  version: number
}

/** What is to be kept: the content, how many findings it has, and who hands it in. */
export interface SubmissionChange extends SubmissionContent {
  counts: SubmissionSummary['findings']
  actor: string
}

export interface SubmissionFilter extends PageRequest {
  year?: number | undefined
  /** Part of the unit's name. */
  q?: string | undefined
}

export interface SubmissionStore {
  create(change: SubmissionChange): Promise<StoredSubmission>
  /** Adds a version behind the one that the change is based on; throws StaleVersionError where that is not the newest. */
  revise(id: string, basedOn: number, change: SubmissionChange): Promise<StoredSubmission>
  /** The newest version, or the one asked for. */
  read(id: string, version?: number): Promise<StoredSubmission | undefined>
  /** Newest submissions first. The order of creation does not change, so no page repeats or misses one. */
  list(filter: SubmissionFilter): Promise<Page<SubmissionSummary>>
}

const versionRow = z
  .object({
    submission_id: z.string(),
    version: z.int(),
    submission: jsonColumn(submissionSchema),
    report: z.string().nullable(),
    leftovers: jsonColumn(z.array(leftoverSchema)),
    prose_reading: jsonColumn(proseReadingSchema.partial()).nullable(),
  })
  .transform(
    ({ submission_id: id, version, submission, report, leftovers, prose_reading }): StoredSubmission => ({
      id,
      version,
      submission,
      ...(report === null ? {} : { report }),
      leftovers,
      ...readingOf(prose_reading ?? {}),
    }),
  )

const summaryRow = z.object({
  seq: z.int(),
  id: z.string(),
  version: z.int(),
  unit: z.string(),
  year: z.int(),
  errors: z.int(),
  warnings: z.int(),
  infos: z.int(),
  updated_at: z.string(),
})

export function submissionStore(database: D1Database): SubmissionStore {
  return {
    async create(change) {
      const stored = { ...content(change), id: crypto.randomUUID(), version: 1 }
      const at = new Date().toISOString()
      const { unit, year } = change.submission
      const { error, warning, info } = change.counts
      await database.batch([
        database
          .prepare(
            `INSERT INTO submission (id, version, unit, year, errors, warnings, infos, updated_at)
             VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7)`,
          )
          .bind(stored.id, unit, year, error, warning, info, at),
        database
          .prepare(
            `INSERT INTO submission_version
             (submission_id, version, submission, report, leftovers, prose_reading, created_at)
             VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6)`,
          )
          .bind(stored.id, ...columns(change), at),
        noteStatement(database, trailEntry('submission.create', stored, change.actor), at),
      ])
      return stored
    },

    async revise(id, basedOn, change) {
      const stored = { ...content(change), id, version: basedOn + 1 }
      const at = new Date().toISOString()
      const { unit, year } = change.submission
      const { error, warning, info } = change.counts
      // One transaction, every statement of it bound to the same condition: all of it happens, or none.
      const results = await database.batch([
        noteIfNewestStatement(
          database,
          trailEntry('submission.revise', stored, change.actor),
          at,
          'submission',
        ),
        database
          .prepare(
            `INSERT INTO submission_version
             (submission_id, version, submission, report, leftovers, prose_reading, created_at)
             SELECT id, version + 1, ?3, ?4, ?5, ?6, ?7 FROM submission WHERE id = ?1 AND version = ?2`,
          )
          .bind(id, basedOn, ...columns(change), at),
        database
          .prepare(
            `UPDATE submission SET version = version + 1, unit = ?3, year = ?4, errors = ?5, warnings = ?6,
             infos = ?7, updated_at = ?8 WHERE id = ?1 AND version = ?2`,
          )
          .bind(id, basedOn, unit, year, error, warning, info, at),
      ])
      if (results.at(-1)?.meta.changes === 0) throw new StaleVersionError(basedOn)
      return stored
    },

    async read(id, version = Number.MAX_SAFE_INTEGER) {
      const row = await database
        .prepare(
          `SELECT submission_id, version, submission, report, leftovers, prose_reading FROM submission_version
           WHERE submission_id = ?1 AND version ${version === Number.MAX_SAFE_INTEGER ? '<=' : '='} ?2
           ORDER BY version DESC LIMIT 1`,
        )
        .bind(id, version)
        .first()
      return row === null ? undefined : versionRow.parse(row)
    },

    async list(filter) {
      const { sql, values } = listQuery(filter)
      const { results } = await database
        .prepare(sql)
        .bind(...values)
        .all()
      return pageOfRows('submissions', z.array(summaryRow).parse(results), filter.limit, toSummary)
    },
  }
}

/** The query behind the list; `seq` is the table's key, and every index on the table ends with it. */
export function listQuery({ cursor, limit, year, q }: SubmissionFilter): Query {
  const conditions = ['seq < ?']
  const values: (string | number)[] = [readCursor('submissions', cursor)]
  if (year !== undefined) {
    conditions.push('year = ?')
    values.push(year)
  }
  if (q) {
    // Not LIKE: D1 takes patterns of 50 bytes, sixteen Chinese characters.
    conditions.push('instr(lower(unit), lower(?)) > 0')
    values.push(q)
  }
  return {
    sql: `SELECT seq, id, version, unit, year, errors, warnings, infos, updated_at FROM submission
          WHERE ${conditions.join(' AND ')} ORDER BY seq DESC LIMIT ?`,
    values: [...values, limit + 1],
  }
}

function content(change: SubmissionContent): SubmissionContent {
  const { submission, report, leftovers } = change
  return { submission, ...(report === undefined ? {} : { report }), leftovers, ...readingOf(change) }
}

function readingOf({ fromProse, questions }: WrittenReading): Partial<ProseReading> {
  return { ...(fromProse && { fromProse }), ...(questions && { questions }) }
}

function columns({ submission, report, leftovers, ...rest }: SubmissionContent) {
  const reading = readingOf(rest)
  const readingJson = Object.keys(reading).length > 0 ? JSON.stringify(reading) : null
  const [submissionJson, leftoversJson] = [JSON.stringify(submission), JSON.stringify(leftovers)]
  assertFits(submissionJson, report ?? '', leftoversJson, readingJson ?? '')
  return [submissionJson, report ?? null, leftoversJson, readingJson] as const
}

function trailEntry(action: TrailEntry['action'], stored: StoredSubmission, actor: string): TrailEntry {
  return { actor, action, submissionId: stored.id, submissionVersion: stored.version }
}

function toSummary(row: z.infer<typeof summaryRow>): SubmissionSummary {
  const { id, unit, year, version, errors, warnings, infos, updated_at: updatedAt } = row
  return { id, unit, year, version, findings: { error: errors, warning: warnings, info: infos }, updatedAt }
}
