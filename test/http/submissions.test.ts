import { beforeEach, describe, expect, it } from 'vitest'
import { factSchema } from '../../schemas/fact.ts'
import { type SubmissionRecord, submissionRecordSchema } from '../../schemas/submission.ts'
import { cleanDatabase } from '../store/clean.ts'
import { expectProblem, handIn, service, tables } from './service.ts'

const app = service()
const { call } = app
const path = '/api/v1/submissions'

beforeEach(cleanDatabase)

async function record(response: Response): Promise<SubmissionRecord> {
  return submissionRecordSchema.parse(await response.json())
}

describe('POST /submissions', () => {
  it('takes in a pasted text', async () => {
    const response = await call('POST', path, {
      json: { text: `${tables}\n自评报告\n一、单位基本情况\n编制数5人。` },
    })
    expect(response.status).toBe(201)
    const kept = await record(response)
    expect(kept).toMatchObject({ version: 1, submission: { unit: '沐岭县地方志编纂室', year: 2021 } })
    expect(kept.report).toContain('编制数5人')
    expect(response.headers.get('location')).toBe(`${path}/${kept.id}`)
    expect(response.headers.get('etag')).toBe('"1"')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('takes in a submission that is one already, with its report and leftovers', async () => {
    const { submission } = await handIn(app)
    const leftovers = [{ text: '骑缝章', place: '附件2 第3行' }]
    const response = await call('POST', path, { json: { submission, report: '报告。', leftovers } })
    expect(await record(response)).toMatchObject({ submission, report: '报告。', leftovers })
  })

  it('takes in HTML', async () => {
    const cells = (line: string) => line.split('\t').map((cell) => `<td>${cell}</td>`)
    const html = `<p>附件1</p><p>2024年度预算单位整体支出绩效评价基础数据表</p><table>${[
      '预算单位名称\t望溪县图书馆',
      '经费控制情况(万元)\t2023年决算数\t2024年预算数\t2024年决算数',
      '三公经费\t1.00\t2.00\t1.50',
    ]
      .map((line) => `<tr>${cells(line).join('')}</tr>`)
      .join('')}</table>`
    const response = await call('POST', path, { json: { html } })
    expect(response.status).toBe(201)
    expect((await record(response)).submission).toMatchObject({ unit: '望溪县图书馆', year: 2024 })
  })

  it('takes in a file', async () => {
    const body = new FormData()
    body.set('file', new File([tables], '附件.txt', { type: 'text/plain' }))
    const response = await call('POST', path, { body })
    expect(response.status).toBe(201)
    expect((await record(response)).submission.unit).toBe('沐岭县地方志编纂室')
  })

  it.each([
    ['malformed JSON', 400, 'malformed_json', 'application/json', '{"text": '],
    ['a malformed form', 400, 'malformed_form', 'multipart/form-data; boundary=x', 'nonsense'],
    ['plain text', 415, 'unsupported_media_type', 'text/plain', 'x'],
    ['nothing', 422, 'invalid_body', 'application/json', '{}'],
    ['an array', 422, 'invalid_body', 'application/json', '[]'],
    ['two sources', 422, 'invalid_body', 'application/json', '{"text":"x","html":"x"}'],
    ['an unknown field', 422, 'invalid_body', 'application/json', '{"text":"x","year":2024}'],
    ['a text with leftovers', 422, 'invalid_body', 'application/json', '{"text":"x","leftovers":[]}'],
    ['a broken submission', 422, 'invalid_body', 'application/json', '{"submission":{"unit":1}}'],
    ['what is no submission', 422, 'not_a_submission', 'application/json', '{"text":"今天天气很好。"}'],
  ])('refuses %s', async (_, status, code, type, body) => {
    await expectProblem(await call('POST', path, { body, headers: { 'content-type': type } }), status, code)
  })

  it('says in Chinese where a body is wrong', async () => {
    const json = { submission: { unit: '某局', year: 'x', attachments: [] } }
    const problem = await expectProblem(await call('POST', path, { json }), 422, 'invalid_body')
    expect(problem.errors).toEqual([{ path: 'submission.year', message: expect.stringMatching(/无效输入/) }])
  })

  it('refuses a form without a file, with two, or with a file of an unknown kind', async () => {
    const form = (...files: [string, string | File][]) => {
      const body = new FormData()
      for (const [name, file] of files) body.append(name, file)
      return call('POST', path, { body })
    }
    const file = new File([tables], 'a.txt')
    await expectProblem(await form(['text', 'x']), 422, 'invalid_body')
    await expectProblem(await form(['file', 'x']), 422, 'invalid_body')
    await expectProblem(await form(['file', file], ['file', file]), 422, 'invalid_body')
    await expectProblem(await form(['file', new File(['%PDF-1.7'], 'a.pdf')]), 415, 'unsupported_file')
  })

  it('refuses more than 10 MB, announced or not, and what the database cannot hold', async () => {
    const big = 'x'.repeat(10 * 1024 * 1024)
    const headers = { 'content-type': 'application/json' }
    const announced = { ...headers, 'content-length': String(big.length + 1) }
    await expectProblem(
      await call('POST', path, { body: '{}', headers: announced }),
      413,
      'payload_too_large',
    )
    await expectProblem(await call('POST', path, { json: { text: big } }), 413, 'payload_too_large')
    const { submission } = await handIn(app)
    const leftovers = [{ text: big.slice(0, 2_000_000), place: '' }]
    await expectProblem(
      await call('POST', path, { json: { submission, leftovers } }),
      413,
      'content_too_large',
    )
  })
})

describe('a submission', () => {
  it('is read as it was answered', async () => {
    const kept = await handIn(app)
    const response = await call('GET', `${path}/${kept.id}`)
    expect(response.headers.get('etag')).toBe('"1"')
    expect(await response.json()).toEqual(kept)
  })

  it('has facts and findings', async () => {
    const { id, findings } = await handIn(app)
    const { facts } = (await (await call('GET', `${path}/${id}/facts`)).json()) as { facts: unknown[] }
    const parsed = facts.map((fact) => factSchema.parse(fact))
    expect(parsed).toContainEqual(
      expect.objectContaining({ value: '74.84', period: expect.stringContaining('2021') }),
    )
    expect(parsed.some(({ formula, place }) => formula && !place)).toBe(true)
    expect(await (await call('GET', `${path}/${id}/findings`)).json()).toEqual({ findings })
  })

  it.each(['', '/facts', '/findings', '/drafts'])('that does not exist has no %s', async (rest) => {
    await expectProblem(await call('GET', `${path}/nobody${rest}`), 404, 'submission_not_found')
  })
})

describe('PUT /submissions/{id}', () => {
  const put = (id: string, etag: string | undefined, json: object) =>
    call('PUT', `${path}/${id}`, { json, headers: etag === undefined ? {} : { 'if-match': etag } })

  it('makes a new version', async () => {
    const { id, submission } = await handIn(app)
    const response = await put(id, '"1"', { submission: { ...submission, unit: '新名' } })
    expect(response.status).toBe(200)
    expect(response.headers.get('etag')).toBe('"2"')
    expect(await record(response)).toMatchObject({ id, version: 2, submission: { unit: '新名' } })
    expect(await (await call('GET', `${path}/${id}`)).json()).toMatchObject({ version: 2 })
  })

  it('keeps the report and the leftovers beside changed tables, and not beside a new text', async () => {
    const { id, submission } = await handIn(app)
    const extras = { report: '报告。', leftovers: [{ text: '章', place: '末' }] }
    await put(id, '"1"', { submission, ...extras })
    expect(await record(await put(id, '"2"', { submission }))).toMatchObject(extras)
    const emptied = { submission, report: '', leftovers: [] }
    expect(await record(await put(id, '"3"', emptied))).toMatchObject({ report: '', leftovers: [] })
    await put(id, '"4"', { submission, ...extras })
    expect(await record(await put(id, '"5"', { text: tables }))).not.toHaveProperty('report')
  })

  it('wants to know the version that the change is based on', async () => {
    const { id, submission } = await handIn(app)
    await expectProblem(await put(id, undefined, { submission }), 428, 'if_match_required')
    for (const etag of ['"0"', '"2"', 'W/"2"', '1', '']) {
      await expectProblem(await put(id, etag, { submission }), 412, 'version_stale')
    }
    expect((await put(id, '"7", "1"', { submission })).status).toBe(200)
    await expectProblem(await put(id, '"1"', { submission }), 412, 'version_stale')
    expect((await put(id, 'W/"2"', { submission })).status).toBe(200)
    expect((await put(id, '*', { submission })).status).toBe(200)
  })

  it('lets one of two simultaneous changes through', async () => {
    const { id, submission } = await handIn(app)
    const responses = await Promise.all([1, 2, 3].map(() => put(id, '"1"', { submission })))
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 412, 412])
  })

  it('refuses what POST refuses, and what does not exist', async () => {
    const { id, submission } = await handIn(app)
    await expectProblem(await put(id, '"1"', {}), 422, 'invalid_body')
    await expectProblem(await put(id, '"1"', { text: '不是申报' }), 422, 'not_a_submission')
    await expectProblem(await put('nobody', '"1"', { submission }), 404, 'submission_not_found')
  })
})

describe('GET /submissions', () => {
  const list = async (query: string) =>
    (await call('GET', `${path}?${query}`)).json() as Promise<SubmissionPage>
  interface SubmissionPage {
    items: { unit: string }[]
    nextCursor?: string
  }

  beforeEach(async () => {
    const { submission } = await handIn(app)
    for (const unit of ['东城学校', '西城学校', '东城医院']) {
      await handIn(app, { submission: { ...submission, unit, year: 2024 } })
    }
  })

  it('lists the newest first, page by page', async () => {
    const first = await list('limit=3')
    expect(first.items.map(({ unit }) => unit)).toEqual(['东城医院', '西城学校', '东城学校'])
    expect(first.items[0]).toEqual({
      id: expect.any(String),
      unit: '东城医院',
      year: 2024,
      version: 1,
      findings: { error: expect.any(Number), warning: expect.any(Number), info: expect.any(Number) },
      updatedAt: expect.any(String),
    })
    const second = await list(`limit=3&cursor=${encodeURIComponent(first.nextCursor ?? '')}`)
    expect(second.items.map(({ unit }) => unit)).toEqual(['沐岭县地方志编纂室'])
    expect(second).not.toHaveProperty('nextCursor')
  })

  it('filters', async () => {
    expect((await list('year=2024&q=学校')).items.map(({ unit }) => unit)).toEqual(['西城学校', '东城学校'])
    expect((await list('year=2021')).items).toHaveLength(1)
    expect((await list('q=')).items).toHaveLength(4)
  })

  it.each([
    ['cursor=eA', 'invalid_cursor'],
    ['cursor=', 'invalid_cursor'],
    ['limit=0', 'invalid_query'],
    ['limit=101', 'invalid_query'],
    ['limit=x', 'invalid_query'],
    ['year=x', 'invalid_query'],
    ['year=2024&year=2023', 'invalid_query'],
  ])('refuses ?%s', async (query, code) => {
    await expectProblem(await call('GET', `${path}?${query}`), 400, code)
  })

  it('refuses a cursor that was tampered with', async () => {
    const { nextCursor = '' } = await list('limit=2')
    for (const cursor of [`${nextCursor}A`, nextCursor.slice(1), nextCursor.toLowerCase()]) {
      await expectProblem(await call('GET', `${path}?cursor=${cursor}`), 400, 'invalid_cursor')
    }
  })
})
