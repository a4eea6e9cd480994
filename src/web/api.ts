import type { Answer } from '../../schemas/answer.ts'
import type { Draft, Writer } from '../../schemas/draft.ts'
import type { Health } from '../../schemas/health.ts'
import type { Page } from '../../schemas/list.ts'
import type { Problem } from '../../schemas/problem.ts'
import type { ProseCell, ProseQuestion } from '../../schemas/prose-reading.ts'
import type { Revision } from '../../schemas/revision.ts'
import type { Leftover, Submission, SubmissionRecord, SubmissionSummary } from '../../schemas/submission.ts'
import { readEvents, type ServerEvent } from './event-stream.ts'
import { keep, kept } from './keep.ts'
import { ProblemError, unexpected, unreachable } from './problem-error.ts'

const tokenSlot = 'token'

/** Shows the service who asks, where it wants to know; forgotten with the browser window. */
export function signIn(token: string): void {
  keep(tokenSlot, token)
}

/** A resource with the tag of the version that was read. */
export interface Tagged<Value> {
  value: Value
  etag: string
}

/** What the officer hands in: pasted text or HTML, or a file. */
export type Input = { text: string } | { html: string } | { file: File }

export interface SubmissionChange {
  submission: Submission
  report?: string
  /** What is left out of report and leftovers stays as it is stored. */
  leftovers?: Leftover[]
  fromProse?: ProseCell[]
  questions?: ProseQuestion[]
}

export function createSubmission(
  input: { text: string } | { html: string } | SubmissionChange,
): Promise<Tagged<SubmissionRecord>> {
  return tagged('/submissions', json('POST', input))
}

/** Has the service read a file. */
export function uploadFile(file: File): Promise<Tagged<SubmissionRecord>> {
  const body = new FormData()
  body.append('file', file)
  return tagged('/submissions', { method: 'POST', body })
}

export function listSubmissions(query: {
  cursor?: string
  limit?: number
  year?: string
  q?: string
}): Promise<Page<SubmissionSummary>> {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, String(value))
  return read(`/submissions?${search}`)
}

export function getSubmission(id: string): Promise<Tagged<SubmissionRecord>> {
  return tagged(`/submissions/${encodeURIComponent(id)}`)
}

export function saveSubmission(
  id: string,
  etag: string,
  change: SubmissionChange,
): Promise<Tagged<SubmissionRecord>> {
  return tagged(`/submissions/${encodeURIComponent(id)}`, json('PUT', change, { 'If-Match': etag }))
}

/** Every version of every report written for a submission, newest first. */
export async function listDrafts(id: string): Promise<Draft[]> {
  const drafts: Draft[] = []
  let cursor: string | undefined
  do {
    const search = cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''
    const page = await read<Page<Draft>>(`/submissions/${encodeURIComponent(id)}/drafts${search}`)
    drafts.push(...page.items)
    cursor = page.nextCursor
  } while (cursor)
  return drafts
}

/** The newest version of a report, or the one asked for. */
export function getDraft(id: string, version?: number): Promise<Tagged<Draft>> {
  return tagged(`/drafts/${encodeURIComponent(id)}${version === undefined ? '' : `?version=${version}`}`)
}

export function saveSection(
  draftId: string,
  etag: string,
  key: string,
  text: string,
): Promise<Tagged<Draft>> {
  const path = `/drafts/${encodeURIComponent(draftId)}/sections/${encodeURIComponent(key)}`
  return tagged(path, json('PUT', { text }, { 'If-Match': etag }))
}

/** How the newest version of a report would read after an instruction; nothing is stored. */
export function proposeRevision(draftId: string, instruction: string): Promise<Revision> {
  return read(`/drafts/${encodeURIComponent(draftId)}/revisions`, json('POST', { instruction }))
}

/** Has a report written; the events come as it is written. */
export async function* writeDraft(
  id: string,
  writer: Writer | undefined,
  signal: AbortSignal,
): AsyncGenerator<ServerEvent> {
  const response = await request(`/submissions/${encodeURIComponent(id)}/drafts`, {
    ...json('POST', writer ? { writer } : {}, { Accept: 'text/event-stream' }),
    signal,
  })
  if (!response.body) throw unexpected(response.status)
  yield* readEvents(response.body)
}

export function askQuestion(id: string, question: string): Promise<Answer> {
  return read(`/submissions/${encodeURIComponent(id)}/questions`, json('POST', { question }))
}

/** The report as a Word file, with the name that the service gives it. */
export async function getReportFile(
  { id, version }: Draft,
  { attachments, annotated }: { attachments: boolean; annotated: boolean },
): Promise<{ blob: Blob; name: string }> {
  const search = `version=${version}&attachments=${attachments ? 1 : 0}&annotated=${annotated ? 1 : 0}`
  const response = await request(`/drafts/${encodeURIComponent(id)}/report.docx?${search}`)
  return { blob: await response.blob(), name: fileName(response.headers.get('Content-Disposition')) }
}

function fileName(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  const plain = /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1]
  try {
    return encoded ? decodeURIComponent(encoded) : (plain ?? 'report.docx')
  } catch {
    return plain ?? 'report.docx'
  }
}

function json(method: string, body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } }
}

/** How the service is, and how it stands with a language model. */
export async function readHealth(): Promise<Health> {
  const response = await fetch('/healthz?deep=1').catch(() => {
    throw unreachable()
  })
  if (!response.ok) throw unexpected(response.status)
  return response.json() as Promise<Health>
}

async function read<Value>(path: string, init?: RequestInit): Promise<Value> {
  const response = await request(path, init)
  return response.json() as Promise<Value>
}

async function tagged<Value>(path: string, init?: RequestInit): Promise<Tagged<Value>> {
  const response = await request(path, init)
  return { value: (await response.json()) as Value, etag: response.headers.get('ETag') ?? '' }
}

async function request(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  const token = kept<string>(tokenSlot)
  if (token) headers.set('Authorization', `Bearer ${token}`)
  let response: Response
  try {
    response = await fetch(`/api/v1${path}`, { ...init, headers })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw unreachable()
  }
  if (response.ok) return response
  throw (await problemOf(response)) ?? unexpected(response.status)
}

async function problemOf(response: Response): Promise<ProblemError | undefined> {
  if (!response.headers.get('Content-Type')?.includes('json')) return undefined
  const problem = (await response.json().catch(() => undefined)) as Partial<Problem> | undefined
  if (!problem || typeof problem.detail !== 'string' || typeof problem.code !== 'string') return undefined
  return new ProblemError({
    type: 'about:blank',
    title: '请求未成功',
    status: response.status,
    ...problem,
  } as Problem)
}
