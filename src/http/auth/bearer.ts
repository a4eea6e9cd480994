import type { Context } from 'hono'
import { ProblemError } from '../problems/problem.ts'

/** The token of `Authorization: Bearer …`. */
export function bearerToken(c: Context): string {
  const token = /^Bearer +([\w.~+/=-]+) *$/i.exec(c.req.header('authorization') ?? '')?.[1]
  if (token === undefined) throw unauthorized('请在 Authorization 中带上 Bearer 令牌。')
  return token
}

export function unauthorized(detail: string): ProblemError {
  return new ProblemError('unauthorized', detail, {
    headers: { 'www-authenticate': 'Bearer realm="tieout"' },
  })
}
