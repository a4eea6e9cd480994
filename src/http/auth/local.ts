import type { Context } from 'hono'
import { ProblemError } from '../problems/problem.ts'

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i
const reading = ['GET', 'HEAD', 'OPTIONS']

/**
 * One person at their own machine, without a login. Whoever can make the browser of that person send requests must
 * still be kept out: a foreign name that resolves to this machine (DNS rebinding) shows in Host, a foreign page in Origin.
 */
export function admitLocal(c: Context): string {
  const host = c.req.header('host') ?? new URL(c.req.url).host
  if (!loopback.test(host)) {
    throw new ProblemError(
      'host_not_allowed',
      '请用 http://localhost 访问；对外提供服务须改用 token 或 oidc。',
    )
  }
  const origin = c.req.header('origin')
  if (origin !== undefined && !reading.includes(c.req.method) && !sameHost(origin, host)) {
    throw new ProblemError('origin_not_allowed', '该请求由其他网站发起，已拒绝。')
  }
  return 'local'
}

function sameHost(origin: string, host: string): boolean {
  return origin.toLowerCase() === `http://${host}`.toLowerCase()
}
