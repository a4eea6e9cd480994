import { env, exports } from 'cloudflare:workers'
import { expect, it } from 'vitest'

it('answers in workerd', async () => {
  const response = await exports.default.fetch('http://localhost/healthz')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok', model: 'none' })
})

it('has a migrated database', async () => {
  const { results } = await env.DB.prepare('SELECT id FROM submission').all()
  expect(results).toEqual([])
})
