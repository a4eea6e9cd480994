import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { ProblemError } from './problems/problem.ts'

/** The entity tag of a version. Versions never change, so it is a strong one. */
export function etagOf(version: number): string {
  return `"${version}"`
}

/** Refuses a change that does not say which version it is based on. */
export const ifMatchRequired = createMiddleware(async (c, next) => {
  if (c.req.header('if-match') === undefined) {
    throw new ProblemError('if_match_required', '请在 If-Match 中带上所依据版本的 ETag。')
  }
  await next()
})

/**
 * Refuses a change that is based on another version than the newest (RFC 9110 §13.1.1). A proxy that compresses the
 * answer makes its tag a weak one, which names the same version.
 */
export function assertMatches(c: Context, newest: number): void {
  const tags = (c.req.header('if-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (tags.includes('*') || tags.includes(etagOf(newest))) return
  throw new ProblemError('version_stale', `现为第 ${newest} 版，与 If-Match 不符。请重新读取后再改。`)
}
