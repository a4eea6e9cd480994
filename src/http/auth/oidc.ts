import type { Context } from 'hono'
import { decode, verifyWithJwks } from 'hono/jwt'
import { bearerToken, unauthorized } from './bearer.ts'
import { providerKeys } from './keys.ts'
import type { AuthSettings } from './settings.ts'

type OidcSettings = Extract<AuthSettings, { mode: 'oidc' }>

const allowedAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const
/** Types of token that an API may be given: none named, the plain one, an OAuth access token (RFC 9068). */
const types = ['JWT', 'at+jwt']

/** Knows callers by tokens that their identity provider signed. */
export function oidcDoor({ issuer, audience, jwksUrl }: OidcSettings): (c: Context) => Promise<string> {
  const keysFor = providerKeys(jwksUrl)
  return async (c) => {
    const token = bearerToken(c)
    const header = readHeader(token)
    const keys = await keysFor(header.kid)
    const verification = { iss: issuer, aud: audience, ...(header.typ === undefined ? {} : { typ: types }) }
    const claims = await verifyWithJwks(token, { keys, verification, allowedAlgorithms }).catch(
      () => undefined,
    )
    // The verifier lets a token without an expiry live for ever.
    if (claims?.exp === undefined || typeof claims.sub !== 'string' || claims.sub === '') {
      throw unauthorized('令牌无效或已过期，请重新登录。')
    }
    return claims.sub
  }
}

function readHeader(token: string): { kid: string; typ?: string } {
  try {
    const { kid, typ } = decode(token).header
    if (kid !== undefined) return { kid, ...(typ === undefined ? {} : { typ }) }
  } catch {
    // Not a token at all; told below.
  }
  throw unauthorized('令牌不是带 kid 的 JWT。')
}
