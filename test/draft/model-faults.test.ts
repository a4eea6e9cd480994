import { createServer as createTcpServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type WriteOptions, writeDraft } from '../../src/draft/index.ts'
import { type CallRecord, type ModelSettings, openModel } from '../../src/model/index.ts'
import {
  type FakeAnswer,
  type FakeModel,
  type FakeOptions,
  type FakeScript,
  rightReply,
  startFakeModel,
} from '../support/fake-model.ts'
import { readSubmission, sourceOf } from './submissions.ts'

/** Everything that can go wrong at an endpoint, over the wire: a complete draft comes of it, soon, and no word of it is logged. */

const source = sourceOf(readSubmission('sample'))
const sent = ['basic-situation', 'general-budget', 'performance', 'problems', 'measures', 'application']
const short = { callMs: 2000, retries: 1, pauseMs: 5, longestPauseMs: 50 }
/** For endpoints that would never come to an end. */
const impatient = { limits: { callMs: 250 } }
const key = 'sk-not-for-any-log'

let fake: FakeModel | undefined
const printed: unknown[] = []
beforeEach(() => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...said) => void printed.push(...said))
})
afterEach(async () => {
  vi.restoreAllMocks()
  expect(printed.splice(0)).toEqual([])
  await fake?.close()
  fake = undefined
})

async function write(settings: Partial<ModelSettings>, options: Partial<WriteOptions> = {}) {
  const calls: CallRecord[] = []
  const started = Date.now()
  const draft = await writeDraft(source, {
    writer: 'model',
    model: openModel({ baseURL: fake?.baseURL ?? '', apiKey: key, model: 'fake', ...settings }),
    onCall: (call) => calls.push(call),
    ...options,
    limits: { ...short, ...options.limits },
  })
  return {
    draft,
    calls,
    ms: Date.now() - started,
    writers: draft.sections.filter(({ writer }) => writer === 'model').map(({ key }) => key),
  }
}

type Written = Awaited<ReturnType<typeof write>>

/** The report is complete and accepted, and it did not take long. */
function expectComplete({ draft, ms }: Written) {
  expect(draft.status).toBe('accepted')
  expect(draft.sections.map(({ text }) => text !== '')).toEqual(Array(10).fill(true))
  expect(ms).toBeLessThan(5_000)
}

async function answerAll(script: FakeScript, options: FakeOptions = {}, more: Partial<WriteOptions> = {}) {
  fake = await startFakeModel(script, options)
  return write({}, more)
}

describe('an endpoint that is not there', () => {
  it('refuses the connection', async () => {
    const gone = await startFakeModel(() => ({ cut: true }))
    await gone.close()
    const written = await write({ baseURL: gone.baseURL })
    expectComplete(written)
    expect(written.writers).toEqual([])
    expect(written.calls).toEqual([])
  })

  it('has no address', async () => {
    expectComplete(await write({ baseURL: 'http://nowhere.invalid/v1' }))
  })

  it('speaks no TLS', async () => {
    fake = await startFakeModel(() => ({ cut: true }))
    expectComplete(await write({ baseURL: fake.baseURL.replace('http:', 'https:') }))
  })

  it('speaks no HTTP', async () => {
    const server = createTcpServer((socket) => socket.on('error', () => undefined).end('SSH-2.0-x\r\n'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    expectComplete(await write({ baseURL: `http://127.0.0.1:${port}/v1` }))
    server.close()
  })

  it('sends the request, and the key, nowhere else', async () => {
    const other = await startFakeModel(() => ({ cut: true }))
    const headers = { location: `${other.baseURL}/chat/completions` }
    const written = await answerAll(() => ({ status: 307, headers }), { probe: { status: 307, headers } })
    expectComplete(written)
    expect([...other.requests, ...other.probes]).toEqual([])
    await other.close()
  })
})

const right: FakeScript = (request) => ({ reply: rightReply(request) })
const half =
  (end: 'hang' | 'cut'): FakeScript =>
  (request) => ({ half: right(request), end })
const basic: FakeScript = (request) => ({ content: `${JSON.stringify(rightReply(request))}` })
const always =
  (answer: FakeAnswer): FakeScript =>
  () =>
    answer
const large = { content: JSON.stringify({ paragraphs: '长'.repeat(5 * 1024 * 1024) }) }
const notUtf8 = new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22, 0x7d])

describe.each<[name: string, code: string, script: FakeScript, mostRequests: number]>([
  ['401', 'unauthorized', always({ status: 401 }), 4],
  ['402', 'forbidden', always({ status: 402 }), 4],
  ['403', 'forbidden', always({ status: 403 }), 4],
  ['404, for want of the model', 'not-found', always({ status: 404 }), 4],
  ['400', 'bad-request', always({ status: 400 }), 6],
  ['429 without Retry-After', 'busy', always({ status: 429 }), 12],
  ['429 with a Retry-After', 'busy', always({ status: 429, headers: { 'retry-after': '30' } }), 6],
  [
    '429 with a date',
    'busy',
    always({ status: 429, headers: { 'retry-after': 'Fri, 31 Dec 2100 23:59:59 GMT' } }),
    6,
  ],
  ['500', 'server-error', always({ status: 500 }), 12],
  ['503', 'server-error', always({ status: 503 }), 12],
  ['nothing, before the headers', 'timeout', always({ wait: 60_000, answer: { status: 500 } }), 6],
  ['a body that stops in the middle', 'timeout', half('hang'), 6],
  ['a body that is cut', 'cut', half('cut'), 12],
  ['a cut connection', 'unreachable', always({ cut: true }), 4],
  ['one letter at a time', 'timeout', (request) => ({ drip: right(request), every: 20 }), 6],
  ['5 MB', 'too-large', always(large), 6],
  ['what is not UTF-8', 'garbled', always({ bytes: notUtf8 }), 12],
  [
    'what is no completion',
    'garbled',
    always({ bytes: new TextEncoder().encode('<html>网关超时</html>') }),
    12,
  ],
  ['a filter', 'filtered', always({ content: '', finish: 'content_filter' }), 6],
])('an endpoint that answers with %s', (_, code, script, mostRequests) => {
  it('once it is used: the composer writes', async () => {
    const written = await answerAll(script, {}, code === 'timeout' ? impatient : {})
    expectComplete(written)
    expect(written.writers).toEqual([])
    expect(written.calls.map(({ verdict }) => verdict)).toContain(code)
    expect(fake?.requests.length).toBeLessThanOrEqual(mostRequests)
  })

  it('from the beginning: it is hardly asked', async () => {
    const probe = script({ section: 'probe', prompt: '' } as Parameters<FakeScript>[0])
    const written = await answerAll(script, { probe }, code === 'timeout' ? impatient : {})
    expectComplete(written)
    expect(written.writers).toEqual([])
    expect(fake?.requests.length).toBeLessThanOrEqual(mostRequests)
  })
})

it('stops for length: it is given more room, for with some models thoughts count too', async () => {
  const room = ({ body }: Parameters<FakeScript>[0]) => JSON.parse(body).max_tokens as number
  const written = await answerAll((request) =>
    request.section === 'basic_situation' && room(request) < 2000
      ? { content: '<think>', finish: 'length' }
      : right(request),
  )
  expect(written.writers).toEqual(sent)
})

it('answers with 429 for a moment: it is asked again when it said', async () => {
  let busy = 2
  const headers = { 'retry-after-ms': '40' }
  const written = await answerAll((request) => (busy-- > 0 ? { status: 429, headers } : right(request)))
  expect(written.writers).toEqual(sent)
  expect(Math.max(...written.calls.map(({ tries }) => tries))).toBe(2)
})

it('answers with 500 for a moment: it is asked again', async () => {
  let broken = 2
  const written = await answerAll((request) => (broken-- > 0 ? { status: 500 } : right(request)))
  expect(written.writers).toEqual(sent)
})

const english = {
  paragraphs: [{ sentences: ['The unit has met all of its targets for the year under review.'] }],
}
const call = (name: string, text: string): FakeScript => always({ calls: [{ name, arguments: text }] })
const extraKey: FakeScript = (request) => ({ reply: { ...(rightReply(request) as object), note: '已核对' } })

describe.each<[name: string, code: string, script: FakeScript]>([
  [
    'truncated JSON',
    'not-json',
    (request) => ({ content: JSON.stringify(rightReply(request)).slice(0, -9) }),
  ],
  ['prose', 'not-json', always({ content: '好的，我已经完成了这一章的起草。' })],
  ['another shape', 'wrong-shape', always({ reply: { sections: [] } })],
  ['a key too many', 'wrong-shape', extraKey],
  ['nothing', 'empty', always({ content: '' })],
  ['no content', 'empty', always({ content: null })],
  ['thoughts without an end', 'empty', always({ content: '<think>先看编制数，' })],
  ['a refusal', 'refused', always({ content: null, refusal: '抱歉，我不能协助。' })],
  ['a refusal in prose', 'not-json', always({ content: '抱歉，我无法完成这一请求。' })],
  ['a stop for length', 'too-long', always({ content: '{"paragraphs":[{"sent', finish: 'length' })],
  ['a tool that does not exist', 'no-such-tool', call('delete_submission', '{"id":"1"}')],
  [
    'bad UTF-8 in a letter',
    'rejected',
    always({ reply: { paragraphs: [{ sentences: ['主要职能\uFFFD。'] }] } }),
  ],
  ['another language', 'rejected', always({ reply: english })],
])('a model that answers with %s', (_, code, script) => {
  const only: FakeScript = (request) =>
    request.section === 'basic_situation' ? script(request) : right(request)

  it('once: is told, and writes the section', async () => {
    const written = await answerAll((request) => (request.attempt === 0 ? only(request) : right(request)))
    expectComplete(written)
    expect(written.writers).toEqual(sent)
    const second = fake?.requests.find((one) => one.section === 'basic_situation' && one.attempt === 1)
    expect(second?.messages).toHaveLength(4)
    expect(second?.messages.at(-1)?.content).toContain('1. ')
    expect(written.calls.map(({ verdict }) => verdict)).toContain(code)
  })

  it('always: is asked three times, and the composer writes the section', async () => {
    const written = await answerAll(only)
    expectComplete(written)
    expect(written.writers).toEqual(sent.filter((key) => key !== 'basic-situation'))
    expect(fake?.requests.filter(({ section }) => section === 'basic_situation')).toHaveLength(3)
  })
})

describe('a model that wraps its JSON', () => {
  it.each<[string, FakeScript]>([
    [
      'in prose',
      (request) => ({ content: `好的，{如下}：\n${JSON.stringify(rightReply(request))}\n以上。` }),
    ],
    [
      'in a fence',
      (request) => ({ content: `\`\`\`json\n${JSON.stringify(rightReply(request), null, 2)}\n\`\`\`` }),
    ],
    [
      'behind its thoughts',
      (request) => ({ content: `<think>{"a":1}</think>${JSON.stringify(rightReply(request))}` }),
    ],
    ['in nothing', basic],
    ['without counting tokens', (request) => ({ reply: rightReply(request), usage: false })],
  ])('%s is understood', async (_, script) => {
    const written = await answerAll(script)
    expectComplete(written)
    expect(written.writers).toEqual(sent)
    expect(written.calls.every(({ usage }) => usage.input > 0 && usage.output > 0)).toBe(true)
  })
})

describe('a model that is asked by a tool', () => {
  const ways = { ways: ['tool'] as const }

  it.each<[string, FakeScript]>([
    ['calls another', call('send_report', '{}')],
    [
      'gives it bad arguments',
      (request) => ({ calls: [{ name: request.section, arguments: '{"paragraphs":' }] }),
    ],
    [
      'gives it arguments of another shape',
      (request) => ({ calls: [{ name: request.section, arguments: '{"a":1}' }] }),
    ],
    ['calls one after the other, again and again', call('look_up', '{"words":"编制"}')],
  ])('%s: the composer writes', async (_, script) => {
    const written = await answerAll(script, ways)
    expectComplete(written)
    expect(written.writers).toEqual([])
    expect(fake?.requests.length).toBeLessThanOrEqual(18)
    expect(fake?.requests.every(({ way }) => way === 'tool')).toBe(true)
  })
})

it('is slow throughout: the draft ends when its time is up', async () => {
  const slow: FakeScript = (request) => ({ wait: 150, answer: right(request) })
  const written = await answerAll(slow, {}, { limits: { draftMs: 200, callMs: 60_000, concurrency: 1 } })
  expectComplete(written)
  expect(written.ms).toBeLessThan(1_500)
  expect(written.calls.at(-1)?.verdict).toBe('timeout')
})
