import { beforeEach, describe, expect, it } from 'vitest'
import type { Finding } from '../../schemas/finding.ts'
import { type Submission, type SubmissionRecord, submissionRecordSchema } from '../../schemas/submission.ts'
import type { Waiver } from '../../schemas/waiver.ts'
import { cleanDatabase } from '../store/clean.ts'
import { expectProblem, handIn, service, tables } from './service.ts'

const app = service()
const { call } = app
const path = '/api/v1/submissions'

beforeEach(cleanDatabase)

async function put({ id, version }: SubmissionRecord, json: object): Promise<SubmissionRecord> {
  const response = await call('PUT', `${path}/${id}`, { json, headers: { 'if-match': `"${version}"` } })
  expect(response.status).toBe(200)
  return submissionRecordSchema.parse(await response.json())
}

/** A submission without its thrift measures, which the audit asks about. */
async function thriftless(): Promise<{ kept: SubmissionRecord; waiver: Waiver }> {
  const { submission } = await handIn(app)
  const text = JSON.stringify(submission, (key, value) =>
    key === 'rows' && value[0]?.id === 'thrift' ? [{ ...value[0], cells: {} }] : value,
  )
  const kept = await handIn(app, { submission: JSON.parse(text) as Submission })
  const { rule, places } = findingOf(kept.findings, 'thrift-blank')
  return { kept, waiver: { rule, places, name: '沈知微', reason: '制度另行报送。', date: '2022-03-09' } }
}

function findingOf(findings: readonly Finding[], rule: string): Finding {
  const found = findings.find((finding) => finding.rule === rule)
  if (!found) throw new Error(`no finding of ${rule}`)
  return found
}

async function countsOf({ id }: SubmissionRecord) {
  const { items } = await (await call('GET', path)).json<{ items: { id: string; findings: object }[] }>()
  return items.find((item) => item.id === id)?.findings as { warning: number; info: number }
}

describe('a waiver', () => {
  it('is kept, shown, and counts its finding as a hint', async () => {
    const { kept, waiver } = await thriftless()
    const before = await countsOf(kept)
    const changed = await put(kept, { submission: { ...kept.submission, waivers: [waiver] } })
    expect(findingOf(changed.findings, 'thrift-blank')).toMatchObject({ severity: 'info' })
    expect(await countsOf(kept)).toMatchObject({ warning: before.warning - 1, info: before.info + 1 })

    const read = submissionRecordSchema.parse(await (await call('GET', `${path}/${kept.id}`)).json())
    expect(read).toEqual(changed)
    expect(read.submission.waivers).toEqual([waiver])
    const { findings } = await (await call('GET', `${path}/${kept.id}/findings`)).json<{
      findings: Finding[]
    }>()
    expect(findingOf(findings, 'thrift-blank').message).toContain('已由沈知微于2022年3月9日豁免')
  })

  it('comes with a new submission too', async () => {
    const { kept, waiver } = await thriftless()
    const { findings } = await handIn(app, { submission: { ...kept.submission, waivers: [waiver] } })
    expect(findingOf(findings, 'thrift-blank').severity).toBe('info')
  })

  it('stays when the tables come back without it or are pasted anew, and goes when taken back', async () => {
    const { kept, waiver } = await thriftless()
    const first = await put(kept, { submission: { ...kept.submission, waivers: [waiver] } })
    const second = await put(first, { submission: kept.submission })
    expect(second.submission.waivers).toEqual([waiver])
    const third = await put(second, { text: tables })
    expect(findingOf(third.findings, 'waiver-unmatched').severity).toBe('warning')
    const fourth = await put(third, { submission: { ...third.submission, waivers: [] } })
    expect(fourth.submission.waivers).toEqual([])
    expect(fourth.findings.map(({ rule }) => rule)).not.toContain('waiver-unmatched')
  })

  it.each([
    ['name', { name: '张'.repeat(51) }],
    ['reason', { reason: ' ' }],
    ['date', { date: '3月9日' }],
  ])('is refused with a bad %s, in Chinese', async (field, change) => {
    const { kept, waiver } = await thriftless()
    const submission = { ...kept.submission, waivers: [{ ...waiver, ...change }] }
    const { errors } = await expectProblem(
      await call('POST', path, { json: { submission } }),
      422,
      'invalid_body',
    )
    expect(errors).toMatchObject([{ path: `submission.waivers.0.${field}` }])
    expect(errors?.[0]?.message).toMatch(/\p{Script=Han}/u)
  })
})

describe('a rule pack', () => {
  it('is chosen by the submission, and stays chosen', async () => {
    const { submission } = await handIn(app)
    const kept = await handIn(app, { submission: { ...submission, rulePack: 'cost-level' } })
    expect(kept.submission.rulePack).toBe('cost-level')
    expect((await put(kept, { text: tables })).submission.rulePack).toBe('cost-level')
  })

  it('decides what is found', async () => {
    const { submission } = await handIn(app)
    const old = { ...submission, year: 2019 }
    const rulesWith = async (rulePack: string) =>
      (await handIn(app, { submission: { ...old, rulePack } })).findings.map(({ rule }) => rule)
    expect(await rulesWith('default')).not.toContain('rule-pack-applies')
    expect(await rulesWith('cost-level')).toContain('rule-pack-applies')
  })

  it('is refused where there is none of that name, with those that there are', async () => {
    const { submission, id } = await handIn(app)
    const json = { submission: { ...submission, rulePack: 'nowhere' } }
    for (const response of [
      await call('POST', path, { json }),
      await call('PUT', `${path}/${id}`, { json, headers: { 'if-match': '"1"' } }),
      await call('POST', '/api/v1/check', { json: { ...json, report: '编制数5人。' } }),
    ]) {
      const { detail } = await expectProblem(response, 422, 'unknown_rule_pack')
      expect(detail).toMatch(/“nowhere”.*default.*cost-level/)
    }
  })

  it('is refused where its name is not one', async () => {
    const { submission } = await handIn(app)
    const json = { submission: { ...submission, rulePack: '<b>' } }
    await expectProblem(await call('POST', path, { json }), 422, 'invalid_body')
  })
})
