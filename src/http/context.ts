import type { RouteConfig, RouteHandler } from '@hono/zod-openapi'
import type { Models } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import type { AuthSettings } from './auth/settings.ts'

/** One line of the log: where a request went and how it ended, nothing of what was in it. */
export interface LogEntry {
  method: string
  /** The pattern of the route, not the path: that has ids in it. */
  route: string
  status: number
  ms: number
  /** Of an error that nobody foresaw: its class, and where it was thrown. */
  error?: string
  stack?: string[]
}

/** What the app is made of. */
export interface Dependencies {
  store: Store
  auth: AuthSettings
  /** The language model, where there is one; else the composer writes and the rules answer. */
  models: Models
  /** Serves the files of the page, the script of the API page among them. */
  assets: (request: Request) => Promise<Response>
  log: (entry: LogEntry) => void
}

export interface AppEnv {
  Variables: {
    dependencies: Dependencies
    /** Who asks, as the door knows them. */
    actor: string
  }
}

/** The behaviour of a route. */
export type Handler<Route extends RouteConfig> = RouteHandler<Route, AppEnv>
