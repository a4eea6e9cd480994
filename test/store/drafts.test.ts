import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { listQuery } from '../../src/store/drafts.ts'
import { InvalidCursorError, openStore, StaleVersionError, TooLargeError } from '../../src/store/index.ts'
import { draftChange, submissionChange } from './content.ts'

const { drafts, submissions } = openStore(env.DB)

let submissionId = ''
beforeEach(async () => {
  submissionId = (await submissions.create(submissionChange())).id
})

describe('versions of a draft', () => {
  it('gives back what was kept', async () => {
    const draft = await drafts.create(draftChange(submissionId, { status: 'rejected', text: '😀' }))
    expect(draft).toMatchObject({ submissionId, version: 1, status: 'rejected', text: '😀' })
    expect(await drafts.read(draft.id)).toEqual({ draft, submissionVersion: 1 })
  })

  it('keeps every version under one id', async () => {
    const first = await drafts.create(draftChange(submissionId))
    const second = await drafts.revise(first.id, 1, draftChange(submissionId, { submissionVersion: 4 }))
    expect(second).toMatchObject({ id: first.id, version: 2 })
    expect(await drafts.read(first.id)).toEqual({ draft: second, submissionVersion: 4 })
    expect((await drafts.read(first.id, 1))?.draft).toEqual(first)
    expect(await drafts.read(first.id, 3)).toBeUndefined()
    expect(await drafts.read('nobody')).toBeUndefined()
  })

  it('lets one of two simultaneous changes through', async () => {
    const { id } = await drafts.create(draftChange(submissionId))
    const change = () => drafts.revise(id, 1, draftChange(submissionId))
    const settled = await Promise.allSettled([change(), change(), change()])
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
  })

  it.each([2, 99])('refuses a change based on version %i of 1', async (basedOn) => {
    const { id } = await drafts.create(draftChange(submissionId))
    await expect(drafts.revise(id, basedOn, draftChange(submissionId))).rejects.toThrow(StaleVersionError)
  })

  it('belongs to a submission that exists', async () => {
    await expect(drafts.create(draftChange('nobody'))).rejects.toThrow('FOREIGN KEY')
  })

  it('says that a draft is too large', async () => {
    const text = '长'.repeat(700_000)
    await expect(drafts.create(draftChange(submissionId, { text }))).rejects.toThrow(TooLargeError)
  })

  it.each(["UPDATE draft_version SET text = ''", 'DELETE FROM draft_version'])(
    'lets nobody run %s',
    async (sql) => {
      await drafts.create(draftChange(submissionId))
      await expect(env.DB.prepare(sql).run()).rejects.toThrow('immutable')
    },
  )

  it('notes in the audit trail what was done', async () => {
    const { id } = await drafts.create(draftChange(submissionId))
    await drafts.revise(id, 1, draftChange(submissionId))
    await drafts.revise(id, 1, draftChange(submissionId)).catch(() => {})
    const newest = await drafts.read(id)
    if (newest) await drafts.noteExport(newest, '丁')
    const { results } = await env.DB.prepare('SELECT * FROM audit_trail WHERE draft_id = ? ORDER BY seq')
      .bind(id)
      .all()
    expect(results).toMatchObject([
      { actor: 'tester', action: 'draft.create', draft_version: 1 },
      { actor: 'tester', action: 'draft.revise', draft_version: 2 },
      { actor: '丁', action: 'draft.export', draft_version: 2, submission_id: submissionId },
    ])
  })
})

describe('the list', () => {
  it('holds every version of every draft of the submission, newest first, page by page', async () => {
    const one = await drafts.create(draftChange(submissionId))
    const other = await drafts.create(draftChange(submissionId))
    await drafts.revise(one.id, 1, draftChange(submissionId))
    const elsewhere = await submissions.create(submissionChange())
    await drafts.create(draftChange(elsewhere.id))

    const first = await drafts.list(submissionId, { limit: 2 })
    expect(first.items.map(({ id, version }) => [id, version])).toEqual([
      [one.id, 2],
      [other.id, 1],
    ])
    await drafts.revise(other.id, 1, draftChange(submissionId))
    const second = await drafts.list(submissionId, { limit: 2, cursor: first.nextCursor })
    expect(second).toEqual({ items: [one] })
  })

  it('refuses the cursor of another list', async () => {
    const cursor = btoa('submissions:1').replaceAll('=', '')
    await expect(drafts.list(submissionId, { limit: 2, cursor })).rejects.toThrow(InvalidCursorError)
  })

  it('is served by an index', async () => {
    const { sql, values } = listQuery(submissionId, { limit: 20 })
    const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .bind(...values)
      .all()
    expect(results.map(({ detail }) => detail)).toEqual([
      'SEARCH draft_version USING INDEX draft_version_by_submission (submission_id=? AND seq<?)',
    ])
  })
})
