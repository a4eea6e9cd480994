import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { InvalidCursorError, openStore, StaleVersionError, TooLargeError } from '../../src/store/index.ts'
import { listQuery, type SubmissionFilter } from '../../src/store/submissions.ts'
import { cleanDatabase } from './clean.ts'
import { submissionChange } from './content.ts'

const { submissions } = openStore(env.DB)

beforeEach(cleanDatabase)

describe('versions', () => {
  it('gives back what was kept', async () => {
    const content = { report: '一、\n“全文”😀', leftovers: [{ text: '注', place: '附件1 第9行' }] }
    const kept = await submissions.create(submissionChange(content))
    expect(kept).toMatchObject({ version: 1, ...content })
    expect(kept.id).toMatch(/^[0-9a-f-]{36}$/)
    expect(await submissions.read(kept.id)).toEqual(kept)
  })

  it('keeps every version', async () => {
    const first = await submissions.create(submissionChange({ report: '旧' }))
    const second = await submissions.revise(first.id, 1, submissionChange({ unit: '新名' }))
    expect(second).toMatchObject({ id: first.id, version: 2 })
    expect(second).not.toHaveProperty('report')
    expect(await submissions.read(first.id)).toEqual(second)
    expect(await submissions.read(first.id, 1)).toEqual(first)
    expect(await submissions.read(first.id, 3)).toBeUndefined()
  })

  it('knows nothing of an id that it never gave', async () => {
    expect(await submissions.read('nobody')).toBeUndefined()
  })

  it.each([0, 2, 99])('refuses a change based on version %i of 1', async (basedOn) => {
    const { id } = await submissions.create(submissionChange())
    await expect(submissions.revise(id, basedOn, submissionChange())).rejects.toThrow(StaleVersionError)
    expect(await submissions.read(id, basedOn + 1)).toEqual(
      basedOn === 0 ? await submissions.read(id) : undefined,
    )
  })

  it('lets one of two simultaneous changes through', async () => {
    const { id } = await submissions.create(submissionChange())
    const change = (unit: string) => submissions.revise(id, 1, submissionChange({ unit }))
    const settled = await Promise.allSettled(['甲', '乙', '丙'].map(change))
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(await submissions.read(id)).toMatchObject({ version: 2 })
  })

  it('says that a submission is too large, and keeps nothing of it', async () => {
    const leftovers = [{ text: '长'.repeat(700_000), place: '' }]
    await expect(submissions.create(submissionChange({ leftovers }))).rejects.toThrow(TooLargeError)
    expect((await submissions.list({ limit: 10 })).items).toEqual([])
  })

  it('takes what is just below the limit', async () => {
    const report = '长'.repeat(660_000)
    const { id } = await submissions.create(submissionChange({ report }))
    expect((await submissions.read(id))?.report).toBe(report)
  })

  it.each([
    'UPDATE submission_version SET report = 1',
    'DELETE FROM submission_version',
    'DELETE FROM audit_trail',
  ])('lets nobody run %s', async (sql) => {
    await submissions.create(submissionChange())
    await expect(env.DB.prepare(sql).run()).rejects.toThrow('immutable')
  })
})

describe('the audit trail', () => {
  it('notes who did what to which version, and nothing that was refused', async () => {
    const { id } = await submissions.create(submissionChange({ actor: '甲' }))
    await submissions.revise(id, 1, submissionChange({ actor: '乙' }))
    await submissions.revise(id, 1, submissionChange({ actor: '丙' })).catch(() => {})
    const { results } = await env.DB.prepare('SELECT * FROM audit_trail ORDER BY seq').all()
    expect(results).toMatchObject([
      { actor: '甲', action: 'submission.create', submission_id: id, submission_version: 1, draft_id: null },
      { actor: '乙', action: 'submission.revise', submission_id: id, submission_version: 2, draft_id: null },
    ])
  })
})

describe('the list', () => {
  const create = (unit: string, year = 2024) => submissions.create(submissionChange({ unit, year }))
  const units = async (filter: SubmissionFilter) => {
    const { items, nextCursor } = await submissions.list(filter)
    return { units: items.map(({ unit }) => unit), nextCursor }
  }

  it('shows the newest version with its counts', async () => {
    const { id } = await create('旧名')
    await submissions.revise(
      id,
      1,
      submissionChange({ unit: '新名', counts: { error: 0, warning: 0, info: 9 } }),
    )
    expect(await submissions.list({ limit: 10 })).toEqual({
      items: [
        {
          id,
          unit: '新名',
          year: 2024,
          version: 2,
          findings: { error: 0, warning: 0, info: 9 },
          updatedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        },
      ],
    })
  })

  it('goes page by page, whatever is added or changed meanwhile', async () => {
    const oldest = await create('一')
    for (const unit of ['二', '三', '四']) await create(unit)
    const first = await units({ limit: 2 })
    expect(first.units).toEqual(['四', '三'])
    await create('五')
    await submissions.revise(oldest.id, 1, submissionChange({ unit: '一改' }))
    const second = await units({ limit: 2, cursor: first.nextCursor })
    expect(second).toEqual({ units: ['二', '一改'], nextCursor: undefined })
  })

  it('filters by year and by part of the name', async () => {
    await create('东城学校', 2023)
    await create('西城学校')
    await create('东城医院ABC')
    await create('100%_\\')
    expect((await units({ limit: 9, year: 2024, q: '学校' })).units).toEqual(['西城学校'])
    expect((await units({ limit: 9, q: '东城' })).units).toEqual(['东城医院ABC', '东城学校'])
    expect((await units({ limit: 9, q: '院abc' })).units).toEqual(['东城医院ABC'])
    expect((await units({ limit: 9, q: '%' })).units).toEqual(['100%_\\'])
    expect((await units({ limit: 9, q: '_\\' })).units).toEqual(['100%_\\'])
    expect((await units({ limit: 9, q: '学'.repeat(100) })).units).toEqual([])
  })

  it.each([
    '',
    'x',
    '!!',
    btoa('submissions:0'),
    btoa('submissions:1e3'),
    btoa('drafts:3'),
    btoa('submissions:1 '),
    '你',
  ])('refuses the cursor %j', async (cursor) => {
    await expect(submissions.list({ limit: 2, cursor })).rejects.toThrow(InvalidCursorError)
  })

  it.each([
    [{}, 'SEARCH submission USING INTEGER PRIMARY KEY (rowid<?)'],
    [{ q: '学' }, 'SEARCH submission USING INTEGER PRIMARY KEY (rowid<?)'],
    [{ year: 2024 }, 'SEARCH submission USING INDEX submission_by_year (year=? AND seq<?)'],
    [{ year: 2024, q: '学' }, 'SEARCH submission USING INDEX submission_by_year (year=? AND seq<?)'],
  ])('is served by an index: %j', async (filter, plan) => {
    const { sql, values } = listQuery({ limit: 20, ...filter })
    const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .bind(...values)
      .all()
    expect(results.map(({ detail }) => detail)).toEqual([plan])
  })
})
