import * as z from 'zod'
import { ProblemError } from '../problems/problem.ts'

/** A provider's public keys, as hono's verifier takes them. */
export type PublicKey = JsonWebKey & { kid?: string }

const keySchema = z.custom<PublicKey>((value) => z.object({ kty: z.string() }).safeParse(value).success)
const keysSchema = z.object({ keys: z.array(keySchema) })

const maxAge = 10 * 60_000
/** How soon an unknown key may make us ask again: a stranger's made-up key ids must not make us ask each time. */
const minAge = 30_000

/** The keys of an identity provider, fetched when needed and kept for a while. */
export function providerKeys(url: string): (kid: string) => Promise<PublicKey[]> {
  let keys: PublicKey[] = []
  let fetchedAt = Number.NEGATIVE_INFINITY
  return async (kid) => {
    const age = Date.now() - fetchedAt
    if (age > maxAge || (age > minAge && !keys.some((key) => key.kid === kid))) {
      keys = await fetchKeys(url)
      fetchedAt = Date.now()
    }
    return keys
  }
}

async function fetchKeys(url: string): Promise<PublicKey[]> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000), redirect: 'error' })
    if (!response.ok) throw new Error(`status ${response.status}`)
    return keysSchema.parse(await response.json()).keys
  } catch {
    throw new ProblemError('identity_provider_unavailable', '无法取得身份提供方的公钥，请稍后再试。')
  }
}
