import * as z from 'zod'

/** How callers are known. `closed`: not at all, and nobody gets in. */
export type AuthSettings =
  | { mode: 'closed'; reason: string }
  | { mode: 'local' }
  | { mode: 'token'; tokens: ReadonlyMap<string, string> }
  | { mode: 'oidc'; issuer: string; audience: string; jwksUrl: string }

export interface AuthVariables {
  AUTH_MODE?: string
  /** JSON: name → SHA-256 of the token, in hexadecimal digits. */
  AUTH_TOKENS?: string
  OIDC_ISSUER?: string
  OIDC_AUDIENCE?: string
  OIDC_JWKS_URL?: string
}

const tokensSchema = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.record(z.string().min(1), z.string().regex(/^[0-9a-f]{64}$/i)))

const oidcSchema = z.object({
  OIDC_ISSUER: z.string().min(1),
  OIDC_AUDIENCE: z.string().min(1),
  OIDC_JWKS_URL: z.url({ protocol: /^https?$/ }),
})

/** Reads the settings of the door. Whatever is missing or unreadable leaves it closed. */
export function readAuthSettings(variables: AuthVariables): AuthSettings {
  switch (variables.AUTH_MODE) {
    case undefined:
    case '':
      return { mode: 'closed', reason: '未设置 AUTH_MODE，可选 local、token、oidc。' }
    case 'local':
      return { mode: 'local' }
    case 'token':
      return tokenSettings(variables)
    case 'oidc':
      return oidcSettings(variables)
    default:
      return { mode: 'closed', reason: 'AUTH_MODE 只能是 local、token 或 oidc。' }
  }
}

function tokenSettings({ AUTH_TOKENS }: AuthVariables): AuthSettings {
  const closed = (reason: string): AuthSettings => ({ mode: 'closed', reason })
  if (!AUTH_TOKENS) return closed('AUTH_MODE 为 token，但未设置 AUTH_TOKENS。')
  try {
    const hashes = Object.entries(tokensSchema.parse(AUTH_TOKENS))
    if (hashes.length === 0) return closed('AUTH_TOKENS 中没有令牌。')
    return { mode: 'token', tokens: new Map(hashes.map(([name, hash]) => [name, hash.toLowerCase()])) }
  } catch {
    return closed('AUTH_TOKENS 不是“名称 → 令牌的 SHA-256（十六进制）”的 JSON。')
  }
}

function oidcSettings(variables: AuthVariables): AuthSettings {
  const read = oidcSchema.safeParse(variables)
  if (!read.success) {
    const names = [...new Set(read.error.issues.map(({ path }) => String(path[0])))]
    return { mode: 'closed', reason: `AUTH_MODE 为 oidc，但 ${names.join('、')} 未设置或有误。` }
  }
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwksUrl } = read.data
  return { mode: 'oidc', issuer, audience, jwksUrl }
}
