import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { expectProblem, handIn, service, tables } from './service.ts'

describe('whatever goes wrong', () => {
  it('answers 404 for addresses that do not exist', async () => {
    const { call } = service()
    for (const path of [
      '/api/v1/nowhere',
      '/api/v2/submissions',
      '/api',
      '/docs/nowhere',
      '/docs/schemas/No.json',
    ]) {
      await expectProblem(await call('GET', path), 404, 'not_found')
    }
  })

  it('answers 405 for methods that an address does not have', async () => {
    const { call } = service()
    const response = await call('DELETE', '/api/v1/submissions')
    expect(response.headers.get('allow')).toBe('POST, GET, HEAD')
    await expectProblem(response, 405, 'method_not_allowed')
    await expectProblem(await call('POST', '/healthz'), 405, 'method_not_allowed')
    await expectProblem(await call('PATCH', '/api/v1/drafts/x/sections/y'), 405, 'method_not_allowed')
  })

  it('tells nothing of an error that nobody foresaw, and logs it without its words', async () => {
    const store = openStore(env.DB)
    store.submissions.list = () => Promise.reject(new Error(`secret: ${tables}`))
    const { call, log } = service({ store })
    const { detail } = await expectProblem(
      await call('GET', '/api/v1/submissions?q=机密'),
      500,
      'internal_error',
    )
    expect(detail).not.toContain('secret')
    expect(log).toMatchObject([{ route: '/api/v1/submissions', status: 500, error: 'Error' }])
    expect(JSON.stringify(log)).toMatch(/"stack":\["at /)
    expect(JSON.stringify(log)).not.toMatch(/secret|机密|沐岭/)
  })
})

describe('the log', () => {
  it('has one line a request, without ids, queries or content', async () => {
    const app = service()
    const { id } = await handIn(app)
    await app.call('GET', `/api/v1/submissions/${id}?q=机密`)
    await app.call('GET', '/nowhere/机密')
    expect(app.log).toEqual([
      { method: 'POST', route: '/api/v1/submissions', status: 201, ms: expect.any(Number) },
      { method: 'GET', route: '/api/v1/submissions/:id', status: 200, ms: expect.any(Number) },
      { method: 'GET', route: '/*', status: 404, ms: expect.any(Number) },
    ])
  })
})

describe('every answer', () => {
  it.each(['/healthz', '/docs', '/openapi.json', '/api/v1/submissions', '/nowhere'])(
    'of %s says what may be done with it',
    async (path) => {
      const { headers } = await service().call('GET', path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )

  it('of the API is kept in no cache', async () => {
    const { call } = service()
    expect((await call('GET', '/api/v1/submissions')).headers.get('cache-control')).toBe('no-store')
    expect((await call('GET', '/api/v1/submissions/x')).headers.get('cache-control')).toBe('no-store')
  })
})
