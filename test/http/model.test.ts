import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, inject, it, vi } from 'vitest'
import type { Draft } from '../../schemas/draft.ts'
import { healthSchema } from '../../schemas/health.ts'
import type { SubmissionRecord } from '../../schemas/submission.ts'
import { type ModelVariables, openModels } from '../../src/model/index.ts'
import { cleanDatabase } from '../store/clean.ts'
import { expectProblem, handIn, service } from './service.ts'

/** The model over the wire: the app in workerd, an endpoint of its own beside it. */

const urls = inject('models')
const key = 'sk-not-for-any-log'
const events = { accept: 'text/event-stream' }

function withModel(name: keyof typeof urls, more: ModelVariables = {}) {
  return service({
    models: openModels({ LLM_BASE_URL: urls[name], LLM_API_KEY: key, LLM_MODEL: 'fake', ...more }),
  })
}

let submission: SubmissionRecord
let path = ''
beforeEach(async () => {
  await cleanDatabase()
  submission = await handIn(service())
  path = `/api/v1/submissions/${submission.id}/drafts`
})

type Called = Record<'task' | 'model' | 'verdict' | 'prompt_version' | 'draft_id' | 'actor', string> &
  Record<'tries' | 'ms' | 'input_tokens' | 'output_tokens', number> &
  Record<'request' | 'reply' | 'cost', string | null>

async function trail(): Promise<Called[]> {
  const { results } = await env.DB.prepare('SELECT * FROM model_call ORDER BY seq').all<Called>()
  return results
}

const writers = (draft: Draft) =>
  draft.sections.filter(({ writer }) => writer === 'model').map(({ key }) => key)

async function write(app: ReturnType<typeof service>, headers: Record<string, string> = {}): Promise<Draft> {
  const response = await app.call('POST', path, { json: {}, headers })
  expect(response.status).toBe(201)
  return response.json()
}

describe('GET /healthz', () => {
  const health = async (app: ReturnType<typeof service>, query = '') =>
    healthSchema.parse(await (await app.call('GET', `/healthz${query}`)).json())

  it('says whether there is a model, and asks no endpoint', async () => {
    expect(await health(service())).toEqual({ status: 'ok', model: 'none' })
    expect(await health(service(), '?deep=1')).toEqual({ status: 'ok', model: 'none' })
    expect(await health(withModel('slow'))).toEqual({ status: 'ok', model: 'configured' })
    expect(await health(withModel('right', { LLM_ALLOW: 'none' }), '?deep=1')).toEqual({
      status: 'ok',
      model: 'off',
    })
    expect(await health(withModel('right', { LLM_DRAFT_COST: '1' }))).toEqual({
      status: 'ok',
      model: 'invalid',
    })
  })

  it('says, when asked, how the endpoint is used, and nothing that is secret', async () => {
    const app = withModel('right')
    const response = await app.call('GET', '/healthz?deep=1')
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject({
      model: 'configured',
      endpoint: { reachable: true, way: 'schema', listed: true },
    })
    expect(text).not.toContain(key)
    expect(text).not.toContain('127.0.0.1')
    // What was found is told again.
    expect((await health(app, '?deep=1')).endpoint?.checkedAt).toBe(JSON.parse(text).endpoint.checkedAt)
  })

  it('says why an endpoint is of no use', async () => {
    const gone = withModel('right', { LLM_BASE_URL: 'http://127.0.0.1:1/v1' })
    expect((await health(gone, '?deep=1')).endpoint).toMatchObject({
      reachable: false,
      failure: 'unreachable',
    })
    await expectProblem(await gone.call('GET', '/healthz?deep=2'), 400, 'invalid_query')
  })
})

describe('a draft by a model', () => {
  it('is accepted; each call is in the audit trail, without its words', async () => {
    const app = withModel('right')
    const draft = await write(app)
    expect([draft.status, draft.writer]).toEqual(['accepted', 'model'])
    const calls = await trail()
    expect(calls.map(({ task }) => task.replaceAll('_', '-')).toSorted()).toEqual(writers(draft).toSorted())
    for (const call of calls) {
      expect(call).toMatchObject({
        model: 'fake',
        verdict: 'accepted',
        tries: 1,
        draft_id: draft.id,
        actor: 'local',
      })
      expect([call.input_tokens, call.output_tokens]).toEqual([100, 50])
      expect(call.prompt_version).toMatch(/^\d+\.\d+\.\d+$/)
      expect([call.request, call.reply, call.cost]).toEqual([null, null, null])
    }
    const logged = JSON.stringify(app.log)
    for (const secret of [key, submission.submission.unit, '三公经费', '127.0.0.1'])
      expect(logged).not.toContain(secret)
  })

  it('leaves its words in the audit trail where a setting says so, masked, and what it cost', async () => {
    const text = submission.submission.unit
    await write(withModel('right', { LLM_RECORD_TEXT: '1', LLM_PRICE_INPUT: '2', LLM_PRICE_OUTPUT: '8' }))
    const [call] = await trail()
    expect(call?.request).toContain(text)
    expect(call?.reply).toMatch(/^\{"/)
    expect(call?.cost).toBe('0.0006')
    expect(JSON.stringify(await trail())).not.toContain(key)
  })

  it('is answered from what is known, where facts, prompts and model are the same', async () => {
    const app = withModel('right')
    const [first, second] = [await write(app), await write(app)]
    expect(second.sections.map(({ text }) => text)).toEqual(first.sections.map(({ text }) => text))
    expect(second.id).not.toBe(first.id)
    const again = (await trail()).filter(({ draft_id }) => draft_id === second.id)
    expect(again.length).toBe(writers(first).length)
    expect(
      again.every(({ tries, input_tokens, verdict }) => tries + input_tokens === 0 && verdict === 'accepted'),
    ).toBe(true)
    // Another model, or other facts, is another question.
    await write(withModel('right', { LLM_MODEL: 'other' }))
    expect((await trail()).at(-1)).toMatchObject({ model: 'other', tries: 1 })
  })

  it('goes on, after it was broken off, with the sections that were done', async () => {
    const app = withModel('stalls-once')
    const response = await app.call('POST', path, { json: {}, headers: events })
    const reader = response.body?.getReader()
    void reader?.read()
    const done = async () => {
      const { results } = await env.DB.prepare('SELECT key FROM model_reply').all()
      return results.length
    }
    // Two short of performance, whose reply never comes.
    const all = 6
    await vi.waitFor(async () => expect(await done()).toBeGreaterThanOrEqual(all - 3), { timeout: 5000 })
    await new Promise((wake) => setTimeout(wake, 200))
    const before = await done()
    await reader?.cancel()
    expect((await (await app.call('GET', path)).json()) as object).toEqual({ items: [] })

    // A new start knows nothing but the database.
    const draft = await write(withModel('stalls-once'))
    expect(writers(draft)).toContain('performance')
    const calls = (await trail()).filter(({ draft_id }) => draft_id === draft.id)
    expect(calls.filter(({ tries }) => tries === 0)).toHaveLength(before)
    expect(calls.filter(({ tries }) => tries > 0).map(({ task }) => task)).toContain('performance')
  })

  it('is the same draft when the same request comes again', async () => {
    const app = withModel('right')
    const headers = { 'idempotency-key': 'portal-7' }
    const first = await write(app, headers)
    expect(first.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(await write(app, headers)).toEqual(first)
    const [one, two] = await Promise.all([1, 2].map(() => write(app, { 'idempotency-key': 'portal-8' })))
    expect(one).toEqual(two)
    expect(one?.id).not.toBe(first.id)
    const { items } = (await (await app.call('GET', path)).json()) as { items: Draft[] }
    expect(items).toHaveLength(2)
    const long = { 'idempotency-key': 'x'.repeat(201) }
    await expectProblem(await app.call('POST', path, { json: {}, headers: long }), 400, 'invalid_query')
  })

  it('is the composer’s where models are switched off, whatever else is set', async () => {
    const app = withModel('right', { LLM_ALLOW: 'none' })
    const response = await app.call('POST', path, { json: { writer: 'model' } })
    expect(((await response.json()) as Draft).writer).toBe('composer')
    expect(await trail()).toEqual([])
    const asked = { json: { question: '三公经费是多少？' } }
    const answer = await app.call('POST', `/api/v1/submissions/${submission.id}/questions`, asked)
    expect(await answer.json()).toMatchObject({ answeredBy: 'rules' })
  })

  it('costs no more than it may', async () => {
    const draft = await write(withModel('right', { LLM_DRAFT_TOKENS: '100' }))
    expect([draft.status, draft.writer]).toEqual(['accepted', 'composer'])
    expect(new Set((await trail()).map(({ verdict, tries }) => `${verdict} ${tries}`))).toEqual(
      new Set(['over-budget 0']),
    )
  })

  it('is complete though the model is down', async () => {
    const draft = await write(withModel('failing'))
    expect([draft.status, draft.writer, draft.sections.length]).toEqual(['accepted', 'composer', 10])
  }, 20_000)
})

it.each([
  ['hangs', 'timeout'],
  ['cuts', 'cut'],
  ['garbles', 'garbled'],
  ['floods', 'too-large'],
] as const)(
  'an endpoint that %s is told from others in workerd, too',
  async (name, verdict) => {
    const draft = await write(withModel(name, { LLM_CALL_SECONDS: name === 'hangs' ? '0.5' : '30' }))
    expect([draft.status, draft.writer, draft.sections.length]).toEqual(['accepted', 'composer', 10])
    expect((await trail()).map((call) => call.verdict)).toContain(verdict)
  },
  20_000,
)

describe('a stream', () => {
  it('begins with the sections that need no model, before the model has said a word', async () => {
    const app = withModel('slow')
    const started = performance.now()
    const response = await app.call('POST', path, { json: {}, headers: events })
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    const seen = new Set<string>()
    for (let text = ''; seen.size < 4; ) {
      const { value, done } = (await reader?.read()) ?? { done: true }
      if (done) break
      text += value
      for (const [, found = ''] of text.matchAll(/"key":"([a-z-]+)"[^\n]*"checked":true/g)) seen.add(found)
    }
    const ms = performance.now() - started
    await reader?.cancel()
    expect([...seen]).toEqual(
      expect.arrayContaining(['government-fund', 'state-capital', 'social-insurance', 'other']),
    )
    expect(ms).toBeLessThan(500) // some 40 on a machine with nothing else to do
  })
})

it('answers a question, and notes that it did', async () => {
  const json = { question: '三公经费决算数是多少？' }
  const place = `/api/v1/submissions/${submission.id}/questions`
  const app = withModel('right')
  for (const _ of [1, 2])
    expect(await (await app.call('POST', place, { json })).json()).toMatchObject({ answeredBy: 'model' })
  expect(
    (await trail()).map(({ task, verdict, tries, draft_id }) => [task, verdict, tries, draft_id]),
  ).toEqual([
    ['question', 'accepted', 1, null],
    ['question', 'accepted', 0, null],
  ])
})

it('keeps the audit trail as it is', async () => {
  await write(withModel('right'))
  for (const sql of ['UPDATE model_call SET verdict = 1', 'DELETE FROM model_call'])
    await expect(env.DB.prepare(sql).run()).rejects.toThrow('immutable')
})
