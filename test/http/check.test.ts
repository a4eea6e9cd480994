import { beforeAll, describe, expect, it } from 'vitest'
import { type CheckResult, checkResultSchema } from '../../schemas/check-result.ts'
import { expectProblem, handIn, service, tables } from './service.ts'

const app = service()
const { call } = app
const right = '全年预算数为74.84万元。'
const wrong = '全年预算数为72.38万元。'

async function result(response: Response): Promise<CheckResult> {
  expect(response.status).toBe(200)
  return checkResultSchema.parse(await response.json())
}

describe('POST /submissions/{id}/check', () => {
  let path = ''
  beforeAll(async () => {
    path = `/api/v1/submissions/${(await handIn(app)).id}/check`
  })

  it('accepts what the tables say, with offsets into the text that was sent', async () => {
    const report = `😀\r\n　${right}`
    const { verdict, policy, quantities } = await result(await call('POST', path, { json: { report } }))
    expect([verdict, policy]).toEqual(['accepted', 'review'])
    const [quantity] = quantities
    expect(quantity).toMatchObject({ status: 'supported' })
    expect(report.slice(quantity?.start, quantity?.end)).toBe(quantity?.text)
    expect(quantity?.text).toContain('74.84')
  })

  it('rejects what the tables contradict', async () => {
    const { verdict, quantities } = await result(await call('POST', path, { json: { report: wrong } }))
    expect(verdict).toBe('rejected')
    expect(quantities).toMatchObject([{ status: 'contradicted', message: expect.stringContaining('74.84') }])
  })

  it('rejects by policy what the tables say nothing about', async () => {
    const report = '走访企业38家。'
    const verdictUnder = async (policy: string) =>
      (await result(await call('POST', path, { json: { report, policy } }))).verdict
    expect(await verdictUnder('review')).toBe('accepted')
    expect(await verdictUnder('draft')).toBe('rejected')
  })

  it('takes an empty report', async () => {
    expect((await result(await call('POST', path, { json: { report: '' } }))).quantities).toEqual([])
  })

  it.each([
    ['no report', 422, 'invalid_body', {}],
    ['an unknown policy', 422, 'invalid_body', { report: right, policy: 'strict' }],
    ['tables of its own', 422, 'invalid_body', { report: right, text: tables }],
    ['a report beyond measure', 422, 'invalid_body', { report: '长'.repeat(500_001) }],
  ])('refuses %s', async (_, status, code, json) => {
    await expectProblem(await call('POST', path, { json }), status, code)
  })

  it('refuses what is no JSON, or not said to be', async () => {
    const typed = (type: string) => ({ body: '{', headers: { 'content-type': type } })
    await expectProblem(await call('POST', path, typed('application/json')), 400, 'malformed_json')
    await expectProblem(await call('POST', path, typed('text/plain')), 415, 'unsupported_media_type')
    await expectProblem(await call('POST', path), 415, 'unsupported_media_type')
    const nobody = '/api/v1/submissions/nobody/check'
    await expectProblem(await call('POST', nobody, { json: { report: right } }), 404, 'submission_not_found')
  })
})

describe('POST /check', () => {
  const path = '/api/v1/check'

  it('checks against the tables that it is given, and keeps nothing', async () => {
    const before = await (await call('GET', '/api/v1/submissions')).json()
    expect((await result(await call('POST', path, { json: { text: tables, report: right } }))).verdict).toBe(
      'accepted',
    )
    const { submission } = await handIn(service(), { text: tables })
    const listed = (await (await call('GET', '/api/v1/submissions')).json()) as { items: unknown[] }
    expect(listed.items).toHaveLength((before as { items: unknown[] }).items.length + 1)
    expect((await result(await call('POST', path, { json: { submission, report: wrong } }))).verdict).toBe(
      'rejected',
    )
  })

  it.each([
    ['no tables', 422, 'invalid_body', { report: right }],
    ['tables twice', 422, 'invalid_body', { report: right, text: tables, html: tables }],
    ['no report', 422, 'invalid_body', { text: tables }],
    ['no submission', 422, 'not_a_submission', { text: '不是申报', report: right }],
  ])('refuses %s', async (_, status, code, json) => {
    await expectProblem(await call('POST', path, { json }), status, code)
  })
})
