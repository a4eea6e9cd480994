import { createMiddleware } from 'hono/factory'

/** What every response says. A route that serves a page sets a policy of its own. */
export const securityHeaders = createMiddleware(async (c, next) => {
  await next()
  const { headers } = c.res
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('x-frame-options', 'DENY')
  headers.set('cross-origin-resource-policy', 'same-origin')
  if (!headers.has('content-security-policy')) {
    headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
  }
})

/** Answers of the API are one caller's own, and belong into no cache. */
export const noStore = createMiddleware(async (c, next) => {
  await next()
  c.res.headers.set('cache-control', 'no-store')
})
