import type { Problem } from '../../../schemas/problem.ts'
import { type ProblemCode, problems } from './catalogue.ts'

/** What the service refuses or fails at, in words for the person at the other end. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly code: ProblemCode
  readonly detail: string
  readonly errors: Problem['errors']
  readonly headers: Record<string, string>

  constructor(
    code: ProblemCode,
    detail: string,
    more: { errors?: Problem['errors']; headers?: Record<string, string> } = {},
  ) {
    super(code)
    this.code = code
    this.detail = detail
    this.errors = more.errors
    this.headers = more.headers ?? {}
  }
}

/** Where the catalogue of problems is served; a problem's `type` points into it. */
export const problemsPath = '/docs/problems'

/** The body of a problem of the catalogue. */
export function problemOf(code: ProblemCode, detail: string, errors?: Problem['errors']): Problem {
  const { status, title } = problems[code]
  return { type: `${problemsPath}#${code}`, title, status, detail, code, ...(errors ? { errors } : {}) }
}

/** A problem as a response. */
export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...headers, 'content-type': 'application/problem+json; charset=utf-8' },
  })
}
