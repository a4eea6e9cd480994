import { type AuthVariables, createApp, readAuthSettings } from './http/index.ts'
import { type ModelVariables, openModels } from './model/index.ts'
import { openStore } from './store/index.ts'

export interface Env extends AuthVariables, ModelVariables {
  DB: D1Database
  /** The page's files. What no route of the worker answers, they answer. */
  ASSETS: Fetcher
}

let app: ReturnType<typeof createApp> | undefined

export default {
  fetch(request, env, context) {
    app ??= appOf(env)
    return app.fetch(request, env, context)
  },
} satisfies ExportedHandler<Env>

function appOf(env: Env) {
  return createApp({
    store: openStore(env.DB),
    auth: readAuthSettings(env),
    models: openModels(env),
    assets: (request) => env.ASSETS.fetch(request),
    log: (entry) => console.log(JSON.stringify(entry)),
  })
}
