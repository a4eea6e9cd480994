import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A small server that speaks the OpenAI protocol and answers by a script: right, wrong once and then right, always
 * wrong, slow, failing, garbage. Which of the four ways of structured output it takes can be set, as endpoints differ.
 * By hand: `node test/support/fake-model.ts right 9000`.
 */

export type FakeWay = 'schema' | 'object' | 'tool' | 'prompt'

export interface FakeRequest {
  /** What is asked for: `general_budget`, `question`, `probe`. */
  section: string
  way: FakeWay
  /** How many requests for this section came before this one. */
  attempt: number
  authorization: string | undefined
  /** Instructions and messages, as sent. */
  messages: { role: string; content: string }[]
  /** The first message of the user: facts, texts, findings. */
  prompt: string
  /** The body as it came. */
  body: string
}

export type FakeAnswer =
  | { reply: unknown; usage?: false }
  | { content: string | null; finish?: string; refusal?: string }
  | { calls: { name: string; arguments: string }[] }
  | { status: number; headers?: Record<string, string> }
  | { wait: number; answer: FakeAnswer }
  /** The connection is lost before the first byte. */
  | { cut: true }
  /** Nothing more comes behind the first half of the body. */
  | { half: FakeAnswer; end: 'hang' | 'cut' }
  /** One letter of the body at a time. */
  | { drip: FakeAnswer; every: number }
  /** A body that is no completion. */
  | { bytes: Uint8Array }

export type FakeScript = (request: FakeRequest) => FakeAnswer

export interface FakeOptions {
  port?: number
  /** Ways that it takes; others are refused with 400, as DeepSeek refuses json_schema. */
  ways?: readonly FakeWay[]
  /** Ways that it takes and ignores. */
  ignores?: readonly FakeWay[]
  /** The models that it lists; without a list, 404. */
  models?: readonly string[]
  /** What a probe gets in the place of a right answer. */
  probe?: FakeAnswer
}

export interface FakeModel {
  baseURL: string
  requests: FakeRequest[]
  /** Requests that only try the endpoint. */
  probes: FakeRequest[]
  /** How many requests were open at a time at most, and how many callers left before the end. */
  seen: { atOnce: number; abandoned: number }
  close(): Promise<void>
}

export async function startFakeModel(script: FakeScript, options: FakeOptions = {}): Promise<FakeModel> {
  const { port = 0, ways = ['schema', 'object', 'tool', 'prompt'], ignores = [], models } = options
  const [requests, probes]: FakeRequest[][] = [[], []]
  const seen = { atOnce: 0, abandoned: 0 }
  let open = 0
  const server = createServer((request, response) => {
    response.setMaxListeners(0).on('error', () => undefined)
    if (request.url?.endsWith('/models'))
      return models
        ? send(response, { object: 'list', data: models.map((id) => ({ id, object: 'model' })) })
        : send(response, { error: { message: 'no list' } }, 404)
    seen.atOnce = Math.max(seen.atOnce, ++open)
    response.on('close', () => {
      open--
      if (!response.writableFinished) seen.abandoned++
    })
    void readBody(request).then((body) => {
      const read = readRequest(body, request, requests as FakeRequest[])
      ;(read.section === 'probe' ? probes : requests)?.push(read)
      if (!ways.includes(read.way))
        return send(response, { error: { message: 'This response_format type is unavailable now' } }, 400)
      if (read.way === 'object' && !/json/i.test(read.messages.map(({ content }) => content).join('')))
        return send(response, { error: { message: 'the prompt must contain the word json' } }, 400)
      if (ignores.includes(read.way)) return answer(response, { content: '好的，结果是二。' }, read)
      if (read.section === 'probe') return answer(response, options.probe ?? { reply: { sum: 2 } }, read)
      return answer(response, script(read), read)
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: bound } = server.address() as AddressInfo
  return {
    baseURL: `http://127.0.0.1:${bound}/v1`,
    requests: requests as FakeRequest[],
    probes: probes as FakeRequest[],
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

interface ChatBody {
  messages: { role: string; content: string | { text?: string }[] }[]
  response_format?: { type: string; json_schema?: { name?: string } }
  tools?: { function: { name: string } }[]
}

function readRequest(body: string, request: IncomingMessage, before: readonly FakeRequest[]): FakeRequest {
  const chat = JSON.parse(body) as ChatBody
  const messages = chat.messages.map(({ role, content }) => ({
    role,
    content: typeof content === 'string' ? content : content.map(({ text }) => text ?? '').join(''),
  }))
  const prompt = messages.find(({ role }) => role === 'user')?.content ?? ''
  const format = chat.response_format
  const section = format?.json_schema?.name ?? chat.tools?.[0]?.function.name ?? sectionOf(prompt)
  return {
    section,
    way: format ? (format.type === 'json_schema' ? 'schema' : 'object') : chat.tools ? 'tool' : 'prompt',
    attempt: before.filter((one) => one.section === section).length,
    authorization: request.headers.authorization,
    messages,
    prompt,
    body,
  }
}

/** What a prompt asks for, where nothing beside it says so. */
function sectionOf(prompt: string): string {
  if (prompt.startsWith('一加一')) return 'probe'
  const chapter = /自评报告的“(.)、/.exec(prompt)?.[1] ?? ''
  const chapters: Record<string, string> = {
    一: 'basic_situation',
    二: 'general_budget',
    六: 'performance',
    七: 'problems',
    八: 'measures',
    九: 'application',
  }
  return chapters[chapter] ?? 'question'
}

function answer(response: ServerResponse, said: FakeAnswer, request: FakeRequest): void {
  if ('wait' in said) later(response, said.wait, () => answer(response, said.answer, request))
  else if ('cut' in said) response.destroy()
  else if ('half' in said) {
    const body = bodyOf(said.half, request)
    begin(response)
    response.write(body.slice(0, body.length / 2))
    if (said.end === 'cut') later(response, 20, () => response.destroy())
  } else if ('drip' in said) {
    begin(response)
    drip(response, [...bodyOf(said.drip, request)], said.every)
  } else if ('bytes' in said) {
    begin(response)
    response.end(said.bytes)
  } else if ('status' in said)
    send(
      response,
      { error: { message: 'scripted failure', type: 'server_error' } },
      said.status,
      said.headers,
    )
  else {
    begin(response)
    response.end(bodyOf(said, request))
  }
}

function later(response: ServerResponse, ms: number, act: () => void): void {
  const timer = setTimeout(act, ms)
  response.on('close', () => clearTimeout(timer))
}

function drip(response: ServerResponse, letters: string[], every: number): void {
  const [letter, ...rest] = letters
  if (letter === undefined) return void response.end()
  response.write(letter)
  later(response, every, () => drip(response, rest, every))
}

function bodyOf(said: FakeAnswer, { way, section }: FakeRequest): string {
  const usage = { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 }
  const body = (message: object, finish_reason: string, counted: object = { usage }) =>
    JSON.stringify({
      id: 'fake',
      object: 'chat.completion',
      created: 0,
      model: 'fake',
      choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason }],
      ...counted,
    })
  const call = (one: { name: string; arguments: string }, index: number) => ({
    id: `call-${index}`,
    type: 'function',
    function: one,
  })
  if ('reply' in said) {
    const content = JSON.stringify(said.reply)
    const counted = said.usage === false ? {} : { usage }
    return way === 'tool'
      ? body(
          { content: null, tool_calls: [{ name: section, arguments: content }].map(call) },
          'tool_calls',
          counted,
        )
      : body({ content }, 'stop', counted)
  }
  if ('calls' in said) return body({ content: null, tool_calls: said.calls.map(call) }, 'tool_calls')
  if ('content' in said) {
    const { content, finish = 'stop', refusal } = said
    return body({ content, ...(refusal === undefined ? {} : { refusal }) }, finish)
  }
  throw new Error('this answer has no body')
}

function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' })
}

function send(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

const one = (...sentences: string[]) => [{ sentences }]

/** A sentence for each fact of the prompt whose id matches: “河湖管护专项全年执行数{{project.3.funds.final}}。”. */
function told(prompt: string, id: RegExp, words: string): string[] {
  return [...prompt.matchAll(/^(\S+) \| ([^|（ ]+)[^|]* \| /gm)].flatMap(([, fact = '', name = '']) =>
    id.test(fact) ? [`${name}${words}{{${fact}}}。`] : [],
  )
}

/** What a capable model would return: short, right, complete, every figure a slot of the prompt. */
export function rightReply({ section, prompt }: FakeRequest): unknown {
  const funds =
    '年度资金总额年初预算数{{overall.funds.initial}}，全年预算数{{overall.funds.full-year}}，全年执行数{{overall.funds.final}}。'
  const rate = '年度资金总额预算执行率{{overall.funds.rate}}。'
  const indicators = told(prompt, /^overall\.indicator\.\d+\.actual$/, '的实际完成值为')
  switch (section) {
    case 'basic_situation':
      return {
        paragraphs: one(
          '主要职能为：【待补充：单位主要职能】。',
          '编制数{{basic.staff.establishment}}，实际在职人数{{basic.staff.actual}}。',
        ),
      }
    case 'general_budget':
      return {
        overview: one(funds),
        basicExpenditure: one(
          '基本支出{{overall.basic-expenditure.amount}}，其中人员经费{{derived.personnel.final}}。',
          '公用经费决算数{{basic.public.final}}，预算数{{basic.public.budget}}。',
          '三公经费预算数{{basic.three-public.budget}}，决算数{{basic.three-public.final}}，上年决算数{{basic.three-public.prior}}。',
          '主要用于【待补充：用途】。',
        ),
        projectExpenditure: one(
          '项目支出年初预算数{{basic.projects.budget}}，决算数{{basic.projects.final}}。',
          ...told(prompt, /^project\.\d+\.funds\.final$/, '全年执行数'),
        ),
      }
    case 'performance':
      return {
        goals: one('年度总体目标的完成情况见附件。'),
        outputs: one('产出指标的完成情况见附件。'),
        effects: one(
          '效益指标的完成情况见附件。',
          ...indicators.filter((one) => !/满意/.test(one)).slice(0, 3),
        ),
        satisfaction: one('满意度见附件。', ...indicators.filter((one) => /满意/.test(one))),
        economy: one('公用经费决算数{{basic.public.final}}。'),
        efficiency: one(rate),
      }
    case 'problems':
      return {
        problems: [
          {
            title: '预算编制的精准度有待提高',
            text: funds,
            evidence: ['overall.funds.initial', 'overall.funds.full-year'],
            cause: '可能与年初预算编制不够细化有关',
          },
          {
            title: '自评基础工作不够扎实',
            text: rate,
            evidence: ['overall.funds.final'],
            cause: '可能与填报复核不够有关',
          },
        ],
      }
    case 'measures': {
      const problems = [.../^(\d+)\. /gm[Symbol.matchAll](prompt.slice(prompt.lastIndexOf('<问题>')))]
      return {
        measures: problems.map((_, index) => ({ problem: index + 1, text: '明确责任，建立台账，逐项复核' })),
      }
    }
    default:
      return {
        paragraphs: one(
          '整体支出绩效自评得分{{overall.total.score}}。',
          funds,
          rate,
          '本报告拟按规定公开，【待补充：公开时间和渠道】。',
        ),
      }
  }
}

/** The lines of the section that a revision is asked of, as the model sees them. */
export function linesToRevise({ prompt }: FakeRequest): string[] {
  return (/<现有文字>\n([\s\S]*?)\n<\/现有文字>/.exec(prompt)?.[1] ?? '').split('\n')
}

/** A revision that adds a line to the section named, and leaves the others. */
export function addingTo(key: string, line: string): FakeScript {
  return (request) => ({
    reply:
      request.section === `revision_${key.replaceAll('-', '_')}`
        ? { change: true, paragraphs: [...linesToRevise(request), line] }
        : { change: false, paragraphs: [] },
  })
}

/** The year-start budget where the full-year budget belongs: a figure that is in the tables, in the wrong place. */
export function misplacedReply(request: FakeRequest): unknown {
  return JSON.parse(
    JSON.stringify(rightReply(request)).replaceAll(
      '全年预算数{{overall.funds.full-year}}',
      '全年预算数{{overall.funds.initial}}',
    ),
  )
}

export const scripts: Record<string, FakeScript> = {
  right: (request) => ({ reply: rightReply(request) }),
  'wrong-once': (request) => ({
    reply: request.attempt === 0 ? misplacedReply(request) : rightReply(request),
  }),
  'always-wrong': (request) => ({ reply: misplacedReply(request) }),
  slow: (request) => ({ wait: 60_000, answer: { reply: rightReply(request) } }),
  failing: () => ({ status: 500 }),
  garbage: () => ({ content: '好的，以下是报告：{"paragraphs": [' }),
}

if (import.meta.main) {
  const [name = 'right', port = '9000'] = process.argv.slice(2)
  const fake = await startFakeModel(scripts[name] as FakeScript, { port: Number(port), models: ['fake'] })
  console.log(`${name}: ${fake.baseURL}`)
}
