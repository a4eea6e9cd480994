import { afterEach, describe, expect, it } from 'vitest'
import { writeDraft } from '../../src/draft/index.ts'
import { openModel } from '../../src/model/index.ts'
import { type FakeModel, type FakeScript, rightReply, startFakeModel } from '../support/fake-model.ts'
import { readSubmission, sourceOf } from './submissions.ts'

const source = sourceOf(readSubmission('sample'))

/** Right in every figure, and silent on the execution rate in 九. */
const lacking = (request: Parameters<FakeScript>[0]) =>
  request.section === 'application'
    ? JSON.parse(
        JSON.stringify(rightReply(request)).replace(
          '年度资金总额预算执行率{{overall.funds.rate}}。',
          '详见附件。',
        ),
      )
    : rightReply(request)

let fake: FakeModel | undefined
afterEach(async () => {
  await fake?.close()
  fake = undefined
})

async function write(script: FakeScript) {
  fake = await startFakeModel(script)
  const draft = await writeDraft(source, {
    writer: 'model',
    model: openModel({ baseURL: fake.baseURL, model: 'fake' }),
    limits: { retries: 0 },
  })
  const requests = fake.requests.filter(({ section }) => section === 'application')
  return { draft, requests, section: draft.sections.find(({ key }) => key === 'application') }
}

describe('a section that agrees with the tables and leaves out what it must state', () => {
  it('goes back once, with what it lacks', async () => {
    const { requests, section } = await write((request) => ({
      reply: request.attempt === 0 ? lacking(request) : rightReply(request),
    }))
    expect(requests).toHaveLength(2)
    expect(requests[1]?.messages.at(-1)?.content).toMatch(/应写明年度资金总额预算执行率.*98\.81%/)
    expect(section).toMatchObject({ writer: 'model', text: expect.stringContaining('98.81%') })
  })

  it('is accepted all the same where the model leaves it so, and the finding stays', async () => {
    const { draft, requests, section } = await write((request) => ({ reply: lacking(request) }))
    expect(requests).toHaveLength(2)
    expect([draft.status, section?.writer]).toEqual(['accepted', 'model'])
    expect(section?.findings?.map(({ rule }) => rule)).toContain('missing-fact')
  })
})
