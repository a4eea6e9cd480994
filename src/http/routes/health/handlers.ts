import type { Handler } from '../../context.ts'
import type * as routes from './routes.ts'

/** For one who waits: shorter than what a draft is given. */
const probeLimits = { callMs: 15_000, retries: 0, pauseMs: 0, longestPauseMs: 0 }

export const health: Handler<typeof routes.health> = async (c) => {
  const { state, model } = c.var.dependencies.models
  const ok = { status: 'ok' as const, model: state }
  if (c.req.valid('query').deep === '0' || !model) return c.json(ok, 200)
  const endpoint = await model.endpoint(probeLimits, c.req.raw.signal)
  return c.json({ ...ok, endpoint: { reachable: endpoint.way !== undefined, ...endpoint } }, 200)
}
