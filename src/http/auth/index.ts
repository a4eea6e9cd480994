import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../context.ts'
import { ProblemError } from '../problems/problem.ts'
import { admitLocal } from './local.ts'
import { oidcDoor } from './oidc.ts'
import type { AuthSettings } from './settings.ts'
import { admitToken } from './token.ts'

/** The door of the API. It lets in whom it knows, and notes who that is. */
export function door(settings: AuthSettings) {
  const oidc = settings.mode === 'oidc' ? oidcDoor(settings) : undefined
  return createMiddleware<AppEnv>(async (c, next) => {
    if (settings.mode === 'closed') throw new ProblemError('auth_not_configured', settings.reason)
    if (settings.mode === 'local') c.set('actor', admitLocal(c))
    else if (settings.mode === 'token') c.set('actor', await admitToken(c, settings.tokens))
    else if (oidc) c.set('actor', await oidc(c))
    await next()
  })
}
