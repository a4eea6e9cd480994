import type { Handler } from '../../context.ts'
import type * as routes from './routes.ts'

export const health: Handler<typeof routes.health> = (c) => c.json({ status: 'ok' as const }, 200)
