import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A small server that speaks the OpenAI protocol and answers by a script: right, wrong once and then right, always
 * wrong, slow, failing, garbage. By hand: `node test/support/fake-model.ts right 9000`.
 */

export interface FakeRequest {
  /** Name of the schema asked for: `general_budget`. */
  section: string
  /** How many requests for this section came before this one. */
  attempt: number
  authorization: string | undefined
  /** Instructions and messages, as sent. */
  messages: { role: string; content: string }[]
  /** The first message of the user: facts, texts, findings. */
  prompt: string
}

export type FakeAnswer =
  | { reply: unknown }
  | { content: string }
  | { status: number; headers?: Record<string, string> }
  | { wait: number; answer: FakeAnswer }
  | { cut: true }

export type FakeScript = (request: FakeRequest) => FakeAnswer

export interface FakeModel {
  baseURL: string
  requests: FakeRequest[]
  close(): Promise<void>
}

export async function startFakeModel(script: FakeScript, port = 0): Promise<FakeModel> {
  const requests: FakeRequest[] = []
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/models'))
      return send(response, { object: 'list', data: [{ id: 'fake', object: 'model' }] })
    void readBody(request).then((body) => {
      const read = readRequest(body, request, requests)
      requests.push(read)
      answer(response, script(read))
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: bound } = server.address() as AddressInfo
  return {
    baseURL: `http://127.0.0.1:${bound}/v1`,
    requests,
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
}

function readRequest(body: string, request: IncomingMessage, before: readonly FakeRequest[]): FakeRequest {
  const chat = JSON.parse(body) as ChatBody
  const section = chat.response_format?.json_schema?.name ?? ''
  const messages = chat.messages.map(({ role, content }) => ({
    role,
    content: typeof content === 'string' ? content : content.map(({ text }) => text ?? '').join(''),
  }))
  return {
    section,
    attempt: before.filter((one) => one.section === section).length,
    authorization: request.headers.authorization,
    messages,
    prompt: messages.find(({ role }) => role === 'user')?.content ?? '',
  }
}

function answer(response: ServerResponse, said: FakeAnswer): void {
  if ('wait' in said) {
    const timer = setTimeout(() => answer(response, said.answer), said.wait)
    response.on('close', () => clearTimeout(timer))
  } else if ('cut' in said) response.destroy()
  else if ('status' in said)
    send(
      response,
      { error: { message: 'scripted failure', type: 'server_error' } },
      said.status,
      said.headers,
    )
  else send(response, completion('reply' in said ? JSON.stringify(said.reply) : said.content))
}

function completion(content: string) {
  return {
    id: 'fake',
    object: 'chat.completion',
    created: 0,
    model: 'fake',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 },
  }
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

/** What a capable model would return: short, right, every figure a slot of the prompt. */
export function rightReply({ section, prompt }: FakeRequest): unknown {
  const funds =
    '年度资金总额年初预算数{{overall.funds.initial}}，全年预算数{{overall.funds.full-year}}，全年执行数{{overall.funds.final}}。'
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
          '公用经费决算数{{basic.public.final}}，预算数{{basic.public.budget}}。',
          '主要用于【待补充：用途】。',
        ),
        projectExpenditure: one('项目支出决算数{{basic.projects.final}}。'),
      }
    case 'performance':
      return {
        goals: one('年度总体目标的完成情况见附件。'),
        outputs: one('产出指标的完成情况见附件。'),
        effects: one('效益指标的完成情况见附件。'),
        satisfaction: one('满意度指标的完成情况见附件。'),
        economy: one('公用经费决算数{{basic.public.final}}。'),
        efficiency: one(funds),
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
            text: '部分表格的数据需要核对。',
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
          '本报告拟按规定公开，【待补充：公开时间和渠道】。',
        ),
      }
  }
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
  const fake = await startFakeModel(scripts[name] as FakeScript, Number(port))
  console.log(`${name}: ${fake.baseURL}`)
}
