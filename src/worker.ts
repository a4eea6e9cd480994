import type { ModelSettings } from './draft/index.ts'
import { type AuthVariables, createApp, readAuthSettings } from './http/index.ts'
import { openStore } from './store/index.ts'

export interface Env extends AuthVariables {
  DB: D1Database
  /** The page's files. What no route of the worker answers, they answer. */
  ASSETS: Fetcher
  LLM_BASE_URL?: string
  LLM_API_KEY?: string
  LLM_MODEL?: string
}

let app: ReturnType<typeof createApp> | undefined

export default {
  fetch(request, env, context) {
    app ??= appOf(env)
    return app.fetch(request, env, context)
  },
} satisfies ExportedHandler<Env>

function appOf(env: Env) {
  const model = modelSettings(env)
  return createApp({
    store: openStore(env.DB),
    auth: readAuthSettings(env),
    ...(model ? { model } : {}),
    assets: (request) => env.ASSETS.fetch(request),
    log: (entry) => console.log(JSON.stringify(entry)),
  })
}

/** The model, where an endpoint and a name are set; a key is not needed by every endpoint. */
function modelSettings({ LLM_BASE_URL, LLM_API_KEY, LLM_MODEL }: Env): ModelSettings | undefined {
  if (!LLM_BASE_URL || !LLM_MODEL) return undefined
  return { baseURL: LLM_BASE_URL, model: LLM_MODEL, ...(LLM_API_KEY ? { apiKey: LLM_API_KEY } : {}) }
}
