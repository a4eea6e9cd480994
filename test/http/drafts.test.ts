import { env } from 'cloudflare:workers'
import mammoth from 'mammoth'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Draft, draftSchema } from '../../schemas/draft.ts'
import { draftEventSchema } from '../../schemas/draft-event.ts'
import type { SubmissionRecord } from '../../schemas/submission.ts'
import { openModels } from '../../src/model/index.ts'
import { openStore } from '../../src/store/index.ts'
import { cleanDatabase } from '../store/clean.ts'
import { expectProblem, handIn, service } from './service.ts'

const app = service()
const { call } = app
const events = { accept: 'text/event-stream' }

let submission: SubmissionRecord
let path = ''
beforeEach(async () => {
  await cleanDatabase()
  submission = await handIn(app)
  path = `/api/v1/submissions/${submission.id}/drafts`
})
afterEach(() => {
  vi.unstubAllGlobals()
})

async function draftOf(response: Response): Promise<Draft> {
  return draftSchema.parse(await response.json())
}

const write = async (json: object = {}) => draftOf(await call('POST', path, { json }))

/** The events of a stream, comments left out. */
function eventsIn(text: string) {
  const blocks = text.split('\n\n').filter((block) => block.startsWith('event:'))
  return blocks.map((block) => {
    const [, event, data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? []
    return draftEventSchema.parse({ event, data: JSON.parse(data) })
  })
}

describe('POST /submissions/{id}/drafts', () => {
  it('writes a draft that its own check accepts', async () => {
    const response = await call('POST', path, { json: { writer: 'composer' } })
    expect(response.status).toBe(201)
    expect(response.headers.get('etag')).toBe('"1"')
    const draft = await draftOf(response)
    expect(response.headers.get('location')).toBe(`/api/v1/drafts/${draft.id}`)
    expect(draft).toMatchObject({
      submissionId: submission.id,
      version: 1,
      status: 'accepted',
      writer: 'composer',
    })
    expect(draft.sections).toHaveLength(10)
    expect(draft.check.policy).toBe('draft')
    for (const { start, end, text } of draft.check.quantities) expect(draft.text.slice(start, end)).toBe(text)
  })

  it('has the composer write where there is no model, whoever was asked for', async () => {
    for (const json of [{}, { writer: 'model' }]) expect((await write(json)).writer).toBe('composer')
    expect((await call('POST', path)).status).toBe(201)
  })

  it.each([
    ['an unknown writer', 422, 'invalid_body', '{"writer":"poet"}'],
    ['an unknown field', 422, 'invalid_body', '{"style":"plain"}'],
    ['malformed JSON', 400, 'malformed_json', '{'],
  ])('refuses %s', async (_, status, code, body) => {
    for (const headers of [{}, events]) {
      const typed = { 'content-type': 'application/json', ...headers }
      await expectProblem(await call('POST', path, { body, headers: typed }), status, code)
    }
  })

  it('knows no submission that does not exist', async () => {
    for (const headers of [{}, events]) {
      const response = await call('POST', '/api/v1/submissions/nobody/drafts', { json: {}, headers })
      await expectProblem(response, 404, 'submission_not_found')
    }
  })

  it('streams sections as they are written, and the draft at last', async () => {
    const response = await call('POST', path, { json: { writer: 'composer' }, headers: events })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const stream = eventsIn(await response.text())
    expect(stream.filter(({ event }) => event === 'draft' || event === 'error')).toHaveLength(1)
    const last = stream.at(-1)
    if (last?.event !== 'draft') throw new Error(`the last event is ${last?.event}`)
    const sections = stream.flatMap(({ event, data }) => (event === 'section' ? [data] : []))
    const checked = sections.filter((section) => section.checked)
    expect(checked.map(({ key, text }) => [key, text])).toEqual(
      last.data.sections.map(({ key, text }) => [key, text]),
    )
    expect(await draftOf(await call('GET', `/api/v1/drafts/${last.data.id}`))).toEqual(last.data)
  })

  it('ends a stream that fails with a problem, and tells nothing of it', async () => {
    const store = openStore(env.DB)
    store.drafts.create = () => Promise.reject(new Error('secret'))
    const failing = service({ store })
    const response = await failing.call('POST', path, { json: {}, headers: events })
    const text = await response.text()
    expect(eventsIn(text).at(-1)).toMatchObject({
      event: 'error',
      data: { code: 'internal_error', status: 500 },
    })
    expect(text).not.toContain('secret')
    const route = '/api/v1/submissions/:id/drafts'
    expect(failing.log).toContainEqual(expect.objectContaining({ route, status: 200 }))
    expect(failing.log).toContainEqual(expect.objectContaining({ route, status: 500, error: 'Error' }))
  })

  it('stops writing, and keeps nothing, when the client goes away', async () => {
    const cancelled = vi.fn()
    const silent = vi.fn(
      (_: unknown, { signal }: RequestInit) =>
        new Promise<Response>((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            cancelled()
            reject(signal.reason)
          })
        }),
    )
    vi.stubGlobal('fetch', silent)
    const models = openModels({ LLM_BASE_URL: 'http://model.example/v1', LLM_MODEL: 'silent' })
    const response = await service({ models }).call('POST', path, {
      json: { writer: 'model' },
      headers: events,
    })
    const reader = response.body?.getReader()
    await reader?.read()
    await vi.waitFor(() => expect(silent).toHaveBeenCalled())
    await reader?.cancel()
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalled())
    expect(await (await call('GET', path)).json()).toEqual({ items: [] })
  })
})

describe('a draft', () => {
  it('is read as it was answered, in every version', async () => {
    const draft = await write()
    const place = `/api/v1/drafts/${draft.id}`
    const response = await call('GET', place)
    expect(response.headers.get('etag')).toBe('"1"')
    expect(await draftOf(response)).toEqual(draft)
    const edit = { json: { text: '无。' }, headers: { 'if-match': '"1"' } }
    const edited = await draftOf(await call('PUT', `${place}/sections/other`, edit))
    expect(await draftOf(await call('GET', place))).toEqual(edited)
    expect(await draftOf(await call('GET', `${place}?version=1`))).toEqual(draft)
    await expectProblem(await call('GET', `${place}?version=3`), 404, 'draft_not_found')
    await expectProblem(await call('GET', `${place}?version=x`), 400, 'invalid_query')
    await expectProblem(await call('GET', '/api/v1/drafts/nobody'), 404, 'draft_not_found')
  })

  it('is listed in every version, newest first, page by page', async () => {
    const one = await write()
    const two = await write()
    const edit = { json: { text: '无。' }, headers: { 'if-match': '"1"' } }
    const edited = await draftOf(await call('PUT', `/api/v1/drafts/${one.id}/sections/other`, edit))
    const first = (await (await call('GET', `${path}?limit=2`)).json()) as {
      items: Draft[]
      nextCursor: string
    }
    expect(first.items).toEqual([edited, two])
    expect(await (await call('GET', `${path}?limit=2&cursor=${first.nextCursor}`)).json()).toEqual({
      items: [one],
    })
    await expectProblem(await call('GET', `${path}?cursor=x`), 400, 'invalid_cursor')
    await expectProblem(await call('GET', `${path}?limit=21`), 400, 'invalid_query')
  })
})

describe('PUT /drafts/{draftId}/sections/{key}', () => {
  const put = (draft: Draft, text: string, etag: string | undefined = '"1"', key = 'other') =>
    call('PUT', `/api/v1/drafts/${draft.id}/sections/${key}`, {
      json: { text },
      headers: etag === undefined ? {} : { 'if-match': etag },
    })

  it('makes a new version of that section, checked as a person’s', async () => {
    const draft = await write()
    const response = await put(draft, '走访企业38家。')
    expect(response.headers.get('etag')).toBe('"2"')
    const edited = await draftOf(response)
    expect(edited).toMatchObject({
      id: draft.id,
      version: 2,
      status: 'accepted',
      check: { policy: 'review' },
    })
    expect(edited.sections.map(({ key, text }) => (key === 'other' ? '' : text))).toEqual(
      draft.sections.map(({ key, text }) => (key === 'other' ? '' : text)),
    )
    expect(edited.text).toContain('走访企业38家。')
    for (const { start, end, text } of edited.check.quantities)
      expect(edited.text.slice(start, end)).toBe(text)
  })

  it('keeps what the tables contradict, and shows it as rejected', async () => {
    const draft = await write()
    const edited = await draftOf(await put(draft, '全年预算数为72.38万元。'))
    expect([edited.status, edited.check.verdict]).toEqual(['rejected', 'rejected'])
    expect((await draftOf(await call('GET', `/api/v1/drafts/${draft.id}`))).status).toBe('rejected')
  })

  it('checks against the tables as they are now', async () => {
    const draft = await write()
    const headers = { 'if-match': '"1"' }
    const changed = JSON.parse(JSON.stringify(submission.submission).replaceAll('74.84', '80.00'))
    await call('PUT', `/api/v1/submissions/${submission.id}`, { json: { submission: changed }, headers })
    expect((await draftOf(await put(draft, '全年预算数为80万元。'))).sections.at(-1)?.check.verdict).toBe(
      'accepted',
    )
  })

  it('wants to know the version that the change is based on', async () => {
    const draft = await write()
    const place = `/api/v1/drafts/${draft.id}/sections/other`
    await expectProblem(await call('PUT', place, { json: { text: '' } }), 428, 'if_match_required')
    await expectProblem(await put(draft, '无。', '"2"'), 412, 'version_stale')
    expect((await put(draft, '无。')).status).toBe(200)
    await expectProblem(await put(draft, '无。'), 412, 'version_stale')
    const responses = await Promise.all([1, 2, 3].map((edit) => put(draft, `第${edit}稿。`, '"2"')))
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 412, 412])
  })

  it('refuses what is not there, or no text', async () => {
    const draft = await write()
    await expectProblem(await put(draft, '', '"1"', 'appendix'), 404, 'section_not_found')
    await expectProblem(await put({ ...draft, id: 'nobody' }, ''), 404, 'draft_not_found')
    const headers = { 'if-match': '"1"' }
    const place = `/api/v1/drafts/${draft.id}/sections/other`
    await expectProblem(await call('PUT', place, { json: {}, headers }), 422, 'invalid_body')
    await expectProblem(await put(draft, '长'.repeat(100_001)), 422, 'invalid_body')
  })
})

describe('GET /drafts/{draftId}/report.docx', () => {
  it('is a Word file with a Chinese name', async () => {
    const { id } = await write()
    for (const query of ['', '?attachments=1', '?version=1&attachments=0']) {
      const response = await call('GET', `/api/v1/drafts/${id}/report.docx${query}`)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      )
      const disposition = response.headers.get('content-disposition') ?? ''
      const name =
        /^attachment; filename="report.docx"; filename\*=UTF-8''([\w%.-]+)$/.exec(disposition)?.[1] ?? ''
      expect(decodeURIComponent(name)).toBe('沐岭县地方志编纂室2021年度整体支出绩效自评报告.docx')
      expect([...new Uint8Array(await response.arrayBuffer()).slice(0, 4)]).toEqual([0x50, 0x4b, 3, 4])
    }
  })

  async function exported(draft: Draft): Promise<string> {
    const response = await call('GET', `/api/v1/drafts/${draft.id}/report.docx`)
    return (await mammoth.extractRawText({ buffer: Buffer.from(await response.arrayBuffer()) })).value
  }
  const mark = '未通过核对'

  it('bears the mark of a rejected draft, and of no other', async () => {
    const draft = await write()
    expect(await exported(draft)).not.toContain(mark)
    const edit = { json: { text: '全年预算数为72.38万元。' }, headers: { 'if-match': '"1"' } }
    await call('PUT', `/api/v1/drafts/${draft.id}/sections/other`, edit)
    expect(await exported(draft)).toContain(mark)
  })

  it('bears the mark when the tables have been changed since it was accepted', async () => {
    const draft = await write()
    const changed = JSON.parse(JSON.stringify(submission.submission).replaceAll('74.84', '80.00'))
    const edit = { json: { submission: changed }, headers: { 'if-match': '"1"' } }
    await call('PUT', `/api/v1/submissions/${submission.id}`, edit)
    expect(await exported(draft)).toContain(mark)
    expect((await draftOf(await call('GET', `/api/v1/drafts/${draft.id}`))).status).toBe('accepted')
  })

  it('copes with any name', async () => {
    const odd = await handIn(app, { submission: { ...submission.submission, unit: 'a/b\\"\r\n\ud800(\'*)' } })
    const draft = await draftOf(await call('POST', `/api/v1/submissions/${odd.id}/drafts`, { json: {} }))
    const response = await call('GET', `/api/v1/drafts/${draft.id}/report.docx`)
    expect(response.headers.get('content-disposition')).toMatch(/UTF-8''ab%EF%BF%BD%28%27%292021/)
  })

  it('refuses what it does not know', async () => {
    const { id } = await write()
    await expectProblem(
      await call('GET', `/api/v1/drafts/${id}/report.docx?attachments=2`),
      400,
      'invalid_query',
    )
    await expectProblem(await call('GET', '/api/v1/drafts/nobody/report.docx'), 404, 'draft_not_found')
  })
})
