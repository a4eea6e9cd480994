import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { type Model, openModel } from '../../src/model/index.ts'
import { type FakeModel, type FakeOptions, type FakeWay, startFakeModel } from '../support/fake-model.ts'

const limits = { callMs: 500, retries: 0, pauseMs: 5, longestPauseMs: 50 }
const call = {
  instructions: '只写结果。',
  messages: [{ role: 'user' as const, content: '起草自评报告的“一、单位基本情况”。' }],
  name: 'basic_situation',
  schema: z.strictObject({ text: z.string().min(2).max(20) }),
  maxTokens: 100,
}

let fake: FakeModel | undefined
const warned = vi.fn()
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(warned)
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  // The client only warns when it drops a schema; that must never come to pass.
  expect(warned).not.toHaveBeenCalled()
  await fake?.close()
  fake = undefined
})

async function open(options: FakeOptions = {}): Promise<Model> {
  fake = await startFakeModel(() => ({ reply: { text: '编制四十六人' } }), options)
  return openModel({ baseURL: fake.baseURL, apiKey: 'key', model: 'fake' })
}

describe.each<[name: string, options: FakeOptions, way: FakeWay, probes: number]>([
  ['takes strict schemas (vLLM, Ollama, Workers AI)', {}, 'schema', 1],
  ['refuses json_schema (DeepSeek)', { ways: ['object', 'tool', 'prompt'] }, 'object', 2],
  ['takes json_schema and drops it', { ignores: ['schema'] }, 'object', 2],
  ['knows tools alone', { ways: ['tool', 'prompt'] }, 'tool', 3],
  ['drops whatever it does not know', { ignores: ['schema', 'object', 'tool'] }, 'prompt', 4],
  ['knows nothing but prompts', { ways: ['prompt'] }, 'prompt', 4],
])('an endpoint that %s', (_, options, way, probes) => {
  it(`is asked by ${way}, found out once`, async () => {
    const model = await open(options)
    expect(await model.endpoint(limits)).toMatchObject({ way })
    for (const _ of [1, 2]) expect((await model.call(call, limits)).reply).toEqual({ text: '编制四十六人' })
    expect(fake?.probes).toHaveLength(probes)
    expect(fake?.requests.map((request) => request.way)).toEqual([way, way])
  })

  it('is given the schema where it looks for it, and the word json where it wants it', async () => {
    const model = await open(options)
    await model.call(call, limits)
    const [request] = fake?.requests ?? []
    const { messages, response_format, tools } = JSON.parse(request?.body ?? '{}')
    const places: Record<FakeWay, unknown> = {
      schema: response_format?.json_schema?.schema,
      object: messages[0].content,
      tool: tools?.[0]?.function.parameters,
      prompt: messages[0].content,
    }
    expect(JSON.stringify(places[way]).replaceAll('\\', '')).toContain('"required":["text"]')
    if (way === 'schema')
      expect(response_format.json_schema).toMatchObject({ strict: true, name: 'basic_situation' })
    if (way === 'object') expect(response_format).toEqual({ type: 'json_object' })
    if (way === 'object' || way === 'prompt') expect(messages[0].content).toContain('json')
    // Bounds that strict schemas of some endpoints refuse are left to the validation.
    expect(JSON.stringify(places[way])).not.toContain('maxLength')
    expect(request?.body).not.toContain('key"')
  })
})

it('sends along what an endpoint wants besides', async () => {
  fake = await startFakeModel(() => ({ reply: { text: '编制四十六人' } }))
  const model = openModel({ baseURL: fake.baseURL, model: 'fake', extraBody: { enable_thinking: false } })
  await model.call(call, limits)
  for (const { body } of [...fake.probes, ...fake.requests])
    expect(JSON.parse(body)).toMatchObject({ enable_thinking: false, model: 'fake' })
})

describe('what a probe finds', () => {
  it('says whether the model is listed, where there is a list', async () => {
    expect(await (await open({ models: ['fake', 'other'] })).endpoint(limits)).toMatchObject({ listed: true })
    await fake?.close()
    expect(await (await open({ models: ['other'] })).endpoint(limits)).toMatchObject({ listed: false })
    await fake?.close()
    expect(await (await open()).endpoint(limits)).not.toHaveProperty('listed')
  })

  it('is the failure, which is believed for half a minute only', async () => {
    const model = await open({ probe: { status: 401 } })
    expect(await model.endpoint(limits)).toMatchObject({ failure: 'unauthorized' })
    await expect(model.call(call, limits)).rejects.toMatchObject({ code: 'unauthorized' })
    expect(fake?.probes).toHaveLength(1)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 })
    await model.endpoint(limits)
    expect(fake?.probes).toHaveLength(2)
  })

  it('is looked for anew when the endpoint has changed its ways', async () => {
    const ways: FakeWay[] = ['schema', 'object']
    const model = await open({ ways })
    await model.call(call, limits)
    ways.shift()
    await expect(model.call(call, limits)).rejects.toMatchObject({ code: 'bad-request' })
    expect((await model.call(call, limits)).reply).toEqual({ text: '编制四十六人' })
  })

  it('is nothing where the caller left', async () => {
    const model = await open({ probe: { wait: 60_000, answer: { status: 500 } } })
    expect(await model.endpoint(limits, AbortSignal.timeout(200))).toMatchObject({ failure: 'timeout' })
    expect(await model.endpoint({ ...limits, callMs: 50 })).toMatchObject({ failure: 'timeout' })
    expect(fake?.probes).toHaveLength(2)
  })
})
