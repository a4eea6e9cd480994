import { beforeAll, describe, expect, it } from 'vitest'
import { answerSchema } from '../../schemas/answer.ts'
import { expectProblem, handIn, service } from './service.ts'

const app = service()
const { call } = app

describe('POST /submissions/{id}/questions', () => {
  let path = ''
  beforeAll(async () => {
    path = `/api/v1/submissions/${(await handIn(app)).id}/questions`
  })

  it('answers with the cells that the answer rests on', async () => {
    const response = await call('POST', path, { json: { question: '全年预算数是多少？' } })
    expect(response.status).toBe(200)
    const { answer, citations, check, answeredBy } = answerSchema.parse(await response.json())
    expect(answer).toContain('74.84')
    expect(citations).toContainEqual(expect.objectContaining({ value: '74.84' }))
    expect([check.verdict, answeredBy]).toEqual(['accepted', 'rules'])
  })

  it.each([[{}], [{ question: ' ' }], [{ question: '问'.repeat(2001) }], [{ question: 1 }]])(
    'refuses %j',
    async (json) => {
      await expectProblem(await call('POST', path, { json }), 422, 'invalid_body')
    },
  )

  it('knows no submission that does not exist', async () => {
    const response = await call('POST', '/api/v1/submissions/nobody/questions', { json: { question: '？' } })
    await expectProblem(response, 404, 'submission_not_found')
  })
})
