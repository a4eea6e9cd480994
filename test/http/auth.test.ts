import { sign } from 'hono/jwt'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type AuthVariables, readAuthSettings } from '../../src/http/index.ts'
import { expectProblem, service } from './service.ts'

const list = '/api/v1/submissions'
const withAuth = (variables: AuthVariables) => service({ auth: readAuthSettings(variables) })
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

const secret = 'a-long-random-token'
const hash = 'd2b5e3f0d8b4ad7a0e8a6ec7a3d8b0c5'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('a closed door', () => {
  it.each<[string, AuthVariables]>([
    ['no mode', {}],
    ['an empty mode', { AUTH_MODE: '' }],
    ['an unknown mode', { AUTH_MODE: 'none' }],
    ['token without tokens', { AUTH_MODE: 'token' }],
    ['token with none in the list', { AUTH_MODE: 'token', AUTH_TOKENS: '{}' }],
    ['token with what is no list', { AUTH_MODE: 'token', AUTH_TOKENS: secret }],
    ['token with the token itself', { AUTH_MODE: 'token', AUTH_TOKENS: JSON.stringify({ 门户: secret }) }],
    ['oidc without settings', { AUTH_MODE: 'oidc' }],
    ['oidc without an audience', { AUTH_MODE: 'oidc', OIDC_ISSUER: 'x', OIDC_JWKS_URL: 'https://x/keys' }],
    [
      'oidc with a bad address',
      { AUTH_MODE: 'oidc', OIDC_ISSUER: 'x', OIDC_AUDIENCE: 'x', OIDC_JWKS_URL: 'x' },
    ],
  ])('answers 503: %s', async (_, variables) => {
    const { call } = withAuth(variables)
    const { detail } = await expectProblem(
      await call('GET', list, bearer(secret)),
      503,
      'auth_not_configured',
    )
    expect(detail).not.toContain(secret)
    await expectProblem(await call('POST', '/api/v1/check', { json: {} }), 503, 'auth_not_configured')
    await expectProblem(await call('GET', '/api/v1/nowhere'), 503, 'auth_not_configured')
  })

  it.each(['/healthz', '/openapi.json', '/docs', '/docs/problems'])('leaves %s open', async (path) => {
    expect((await withAuth({}).call('GET', path)).status).toBe(200)
  })
})

describe('local', () => {
  const { call } = withAuth({ AUTH_MODE: 'local' })
  const from = (host: string, origin?: string) => ({
    json: {},
    headers: { host, ...(origin === undefined ? {} : { origin }) },
  })

  it.each(['localhost', 'localhost:8787', '127.0.0.1:8787', '[::1]:8787', 'LOCALHOST:1'])(
    'serves %s',
    async (host) => {
      expect((await call('GET', list, { headers: { host } })).status).toBe(200)
    },
  )

  it.each([
    'evil.example',
    'localhost.evil.example',
    'evil.example:8787',
    '192.168.0.7',
    '127.0.0.1.nip.io',
    'localhost:x',
  ])('does not serve %s', async (host) => {
    await expectProblem(await call('GET', list, { headers: { host } }), 403, 'host_not_allowed')
  })

  it('lets only its own pages change anything', async () => {
    const host = 'localhost:8787'
    const check = async (origin?: string) => call('POST', '/api/v1/check', from(host, origin))
    expect((await check()).status).toBe(422)
    expect((await check('http://localhost:8787')).status).toBe(422)
    for (const origin of [
      'http://localhost:3000',
      'https://evil.example',
      'null',
      '',
      'http://127.0.0.1:8787',
    ]) {
      await expectProblem(await check(origin), 403, 'origin_not_allowed')
    }
  })
})

describe('token', () => {
  let door: ReturnType<typeof withAuth>
  beforeAll(async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
    const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    door = withAuth({
      AUTH_MODE: 'token',
      AUTH_TOKENS: JSON.stringify({ 别人: hash.repeat(2), 门户: hex.toUpperCase() }),
    })
  })

  it('serves who has one', async () => {
    expect((await door.call('GET', list, bearer(secret))).status).toBe(200)
  })

  it.each([
    ['none', {}],
    ['another', { authorization: 'Bearer other' }],
    ['an empty one', { authorization: 'Bearer ' }],
    ['a longer one', { authorization: `Bearer ${secret}x` }],
    ['another scheme', { authorization: `Basic ${secret}` }],
    ['two', { authorization: `Bearer ${secret} ${secret}` }],
  ])('does not serve who has %s', async (_, headers) => {
    const response = await door.call('GET', list, { headers })
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/)
    await expectProblem(response, 401, 'unauthorized')
  })
})

describe('oidc', () => {
  const issuer = 'https://id.example'
  const now = Math.floor(Date.now() / 1000)
  const good = { iss: issuer, aud: 'tieout', sub: 'officer-7', exp: now + 60 }
  const door = () =>
    withAuth({
      AUTH_MODE: 'oidc',
      OIDC_ISSUER: issuer,
      OIDC_AUDIENCE: 'tieout',
      OIDC_JWKS_URL: `${issuer}/keys`,
    })

  type Key = JsonWebKey & { kid: string; alg: 'ES256' }
  let key: Key
  let stranger: Key
  let published: object
  const provider = vi.fn(async () => Response.json(published))

  async function makeKey(kid: string): Promise<{ own: Key; open: JsonWebKey }> {
    const pair = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'sign',
      'verify',
    ])) as CryptoKeyPair
    const own = (await crypto.subtle.exportKey('jwk', pair.privateKey)) as JsonWebKey
    const open = (await crypto.subtle.exportKey('jwk', pair.publicKey)) as JsonWebKey
    return { own: { ...own, kid, alg: 'ES256' }, open: { ...open, kid, alg: 'ES256' } as JsonWebKey }
  }

  beforeAll(async () => {
    const { own, open } = await makeKey('one')
    key = own
    stranger = (await makeKey('one')).own
    published = { keys: [open] }
  })

  async function ask(call: ReturnType<typeof door>['call'], claims: object, signer = key) {
    vi.stubGlobal('fetch', provider)
    return call('GET', list, bearer(await sign(claims as Record<string, unknown>, signer, 'ES256')))
  }

  it('serves who has a good token, and asks for the keys once', async () => {
    provider.mockClear()
    const { call } = door()
    expect((await ask(call, good)).status).toBe(200)
    expect((await ask(call, { ...good, aud: ['other', 'tieout'] })).status).toBe(200)
    expect((await ask(call, good, { ...key, kid: 'made-up' })).status).toBe(401)
    expect(provider).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['another issuer', { ...good, iss: 'https://evil.example' }],
    ['no issuer', { ...good, iss: undefined }],
    ['another audience', { ...good, aud: 'other' }],
    ['no audience', { ...good, aud: undefined }],
    ['an expired token', { ...good, exp: now - 1 }],
    ['a token without expiry', { ...good, exp: undefined }],
    ['a token for later', { ...good, nbf: now + 60 }],
    ['no subject', { ...good, sub: undefined }],
  ])('does not serve who has %s', async (_, claims) => {
    await expectProblem(await ask(door().call, claims), 401, 'unauthorized')
  })

  it('does not serve who signed it themselves', async () => {
    await expectProblem(await ask(door().call, good, stranger), 401, 'unauthorized')
    const { call } = door()
    await expectProblem(await call('GET', list), 401, 'unauthorized')
    await expectProblem(await call('GET', list, bearer('x.y.z')), 401, 'unauthorized')
    const unsigned = `${btoa('{"alg":"none","kid":"one"}')}.${btoa(JSON.stringify(good))}.`
    await expectProblem(await call('GET', list, bearer(unsigned)), 401, 'unauthorized')
  })

  it('stays closed while the provider cannot be asked', async () => {
    for (const answer of [
      () => Promise.reject(new Error('down')),
      async () => new Response('', { status: 500 }),
    ]) {
      provider.mockImplementationOnce(answer)
      await expectProblem(await ask(door().call, good), 503, 'identity_provider_unavailable')
    }
  })
})
