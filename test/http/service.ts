import { env } from 'cloudflare:workers'
import { expect } from 'vitest'
import { type Problem, problemSchema } from '../../schemas/problem.ts'
import type { SubmissionRecord } from '../../schemas/submission.ts'
import { createApp, type Dependencies, type LogEntry } from '../../src/http/index.ts'
import { openModels } from '../../src/model/index.ts'
import { openStore } from '../../src/store/index.ts'
import tables from '../fixtures/corpus/tiny-2021/tables.txt?raw'

export { tables }

export interface Call {
  headers?: Record<string, string>
  /** Sent as JSON. */
  json?: unknown
  /** Sent as it is. */
  body?: BodyInit
  signal?: AbortSignal
}

/** The app over the test's own database, the way that `npm start` runs it, and what it logged. */
export function service(change: Partial<Dependencies> = {}) {
  const log: LogEntry[] = []
  const app = createApp({
    store: openStore(env.DB),
    auth: { mode: 'local' },
    models: openModels({}),
    assets: async ({ url }) => new Response(`asset ${new URL(url).pathname}`),
    log: (entry) => log.push(entry),
    ...change,
  })
  async function call(method: string, path: string, { headers = {}, json, body, signal }: Call = {}) {
    return app.request(`http://localhost${path}`, {
      method,
      headers: { ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    })
  }
  return { call, log }
}

export type Service = ReturnType<typeof service>

/** Hands in the tables of the smallest fixture, or something else. */
export async function handIn({ call }: Service, json: object = { text: tables }): Promise<SubmissionRecord> {
  const response = await call('POST', '/api/v1/submissions', { json })
  expect(response.status).toBe(201)
  return response.json()
}

/** That a response is a problem, in every respect in which problems are alike. */
export async function expectProblem(response: Response, status: number, code: string): Promise<Problem> {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  const problem = problemSchema.parse(await response.json())
  expect([response.status, problem.status, problem.code]).toEqual([status, status, code])
  expect(problem.type).toBe(`/docs/problems#${code}`)
  expect(problem.detail).toMatch(/\p{Script=Han}/u)
  return problem
}
