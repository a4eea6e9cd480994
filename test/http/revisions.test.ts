import { beforeAll, describe, expect, it } from 'vitest'
import type { Draft } from '../../schemas/draft.ts'
import { longestInstruction, revisionSchema } from '../../schemas/revision.ts'
import { expectProblem, handIn, service } from './service.ts'

const app = service()
const { call } = app

describe('POST /drafts/{draftId}/revisions, without a model', () => {
  let draft: Draft
  let path = ''
  beforeAll(async () => {
    const { id } = await handIn(app)
    const created = await call('POST', `/api/v1/submissions/${id}/drafts`, { json: { writer: 'composer' } })
    draft = await created.json()
    path = `/api/v1/drafts/${draft.id}/revisions`
  })

  async function propose(json: object) {
    const response = await call('POST', path, { json })
    expect(response.status).toBe(200)
    return { response, revision: revisionSchema.parse(await response.json()) }
  }

  it('says plainly that it cannot rewrite, and what the tables hold of it', async () => {
    const { response, revision } = await propose({ instruction: '第六部分补充三公经费下降的情况' })
    expect(revision.proposal.sections).toEqual([])
    expect(revision.answeredBy).toBe('rules')
    expect(revision.message).toContain('没有配置大模型')
    expect(revision.answer?.citations.some(({ id }) => id.startsWith('basic.three-public'))).toBe(true)
    expect(response.headers.get('etag')).toBe('"1"')
  })

  it('cites nothing where the instruction is of wording alone', async () => {
    const { revision } = await propose({ instruction: '语气再正式一些' })
    expect(revision.answer).toBeUndefined()
    expect(revision.message).toContain('没有配置大模型')
  })

  it('answers a question by the rules', async () => {
    const { revision } = await propose({ instruction: '全年预算数是多少？' })
    expect(revision).toMatchObject({ proposal: { sections: [] }, answeredBy: 'rules' })
    expect(revision.message).toContain('74.84')
    expect(revision.answer?.check.verdict).toBe('accepted')
  })

  it('stores nothing', async () => {
    const { version } = (await (await call('GET', `/api/v1/drafts/${draft.id}`)).json()) as Draft
    expect(version).toBe(1)
  })

  it.each([
    [{}],
    [{ instruction: ' ' }],
    [{ instruction: '改'.repeat(longestInstruction + 1) }],
    [{ instruction: '改短', sections: [] }],
    [{ instruction: '改短', sections: ['nothing'] }],
    [{ instruction: '改短', tool: 'x' }],
  ])('refuses %j', async (json) => {
    const { errors } = await expectProblem(await call('POST', path, { json }), 422, 'invalid_body')
    expect(errors?.length).toBeGreaterThan(0)
  })

  it('knows no draft that does not exist', async () => {
    const json = { instruction: '改短' }
    await expectProblem(await call('POST', '/api/v1/drafts/none/revisions', { json }), 404, 'draft_not_found')
  })
})

describe('what a draft lacks', () => {
  it('stands beside the check of its section, and changes no verdict', async () => {
    const { id } = await handIn(app)
    const created = await call('POST', `/api/v1/submissions/${id}/drafts`, { json: { writer: 'composer' } })
    const { id: draftId, status } = (await created.json()) as Draft
    const changed = await call('PUT', `/api/v1/drafts/${draftId}/sections/basic-situation`, {
      json: { text: '进一步加强管理。' },
      headers: { 'if-match': '"1"' },
    })
    const draft = (await changed.json()) as Draft
    expect([status, draft.status]).toEqual(['accepted', 'accepted'])
    const [first] = draft.sections
    expect(first?.check.findings).toEqual([])
    expect(new Set(first?.findings?.map(({ rule }) => rule))).toEqual(
      new Set(['missing-fact', 'empty-phrase']),
    )
    expect(first?.findings?.every(({ severity }) => severity === 'warning')).toBe(true)
    const read = (await (await call('GET', `/api/v1/drafts/${draftId}`)).json()) as Draft
    expect(read.sections[0]?.findings).toEqual(first?.findings)
  })
})
