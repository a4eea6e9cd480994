import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { AppEnv } from '../context.ts'

/** One line a request: never its path, its query or its body. Those hold ids, names and what people write. */
export const requestLog = createMiddleware<AppEnv>(async (c, next) => {
  const start = Date.now()
  await next()
  logEnd(c, c.res.status, start, c.error)
})

/** Notes how a request ended, and where it failed when it was our fault. */
export function logEnd(c: Context<AppEnv>, status: number, start: number, error: unknown): void {
  c.var.dependencies.log({
    method: c.req.method,
    route: routePath(c, -1),
    status,
    ms: Date.now() - start,
    ...(status >= 500 && error instanceof Error ? withoutWords(error) : {}),
  })
}

/** An error without its message, which may quote what it choked on. */
function withoutWords({ name, stack = '' }: Error) {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return { error: name, stack: frames.slice(0, 8).map((line) => line.trim()) }
}
