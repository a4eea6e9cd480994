import { beforeEach, describe, expect, it } from 'vitest'
import { type SubmissionRecord, submissionRecordSchema } from '../../schemas/submission.ts'
import { cleanDatabase } from '../store/clean.ts'
import { expectProblem, handIn, service } from './service.ts'

const { call } = service()
const path = '/api/v1/submissions'

const text =
  '2023年度某区档案馆整体支出绩效自评报告\n一、单位基本情况\n编制32人，实有约30人。全年执行数1161.77万元，其中基本支出694.05万元，公用经费64.16万元，上年85.68万元。'

beforeEach(cleanDatabase)

async function handInText(): Promise<SubmissionRecord> {
  const response = await call('POST', path, { json: { text } })
  expect(response.status).toBe(201)
  return submissionRecordSchema.parse(await response.json())
}

function put(id: string, version: number, json: object): Promise<Response> {
  return call('PUT', `${path}/${id}`, { json, headers: { 'if-match': `"${version}"` } })
}

/** The submission with one cell of 附件1's staff changed. */
function withActual({ submission }: SubmissionRecord, actual: string): SubmissionRecord['submission'] {
  const changed = structuredClone(submission)
  const rows = changed.attachments.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows))
  const staff = rows.find((row) => row.id === 'staff')
  if (staff) staff.cells.actual = actual
  return changed
}

describe('a text without tables', () => {
  it('is taken in: cells with their places, questions, and the text as it was', async () => {
    const { submission, fromProse = [], questions = [], report } = await handInText()
    expect(submission).toMatchObject({ unit: '某区档案馆', year: 2023 })
    expect(report).toBe(text)
    const read = Object.fromEntries(fromProse.map(({ cell, value }) => [cell.id, value]))
    expect(read).toEqual({
      'basic.staff.establishment': '32',
      'overall.funds.final': '1161.77',
      'overall.basic-expenditure.amount': '694.05',
      'basic.public.final': '64.16',
      'basic.public.prior': '85.68',
    })
    for (const { value, start, end } of fromProse) expect(text.slice(start, end)).toContain(value)
    expect(fromProse[0]?.cell.place).toMatchObject({ attachment: '附件1', column: '编制数' })
    expect(questions.map(({ cells }) => cells.map(({ id }) => id))).toEqual([['basic.staff.actual']])
  })

  it('becomes facts under the ids that tables give', async () => {
    const { id } = await handInText()
    const { facts } = (await (await call('GET', `${path}/${id}/facts`)).json()) as {
      facts: { id: string; value: string }[]
    }
    expect(facts).toContainEqual(expect.objectContaining({ id: 'basic.public.final', value: '64.16' }))
    expect(facts.some((fact) => fact.id === 'basic.staff.actual')).toBe(false)
  })

  it('keeps what was read; a question goes once its cell is filled in', async () => {
    const record = await handInText()
    const again = submissionRecordSchema.parse(await (await call('GET', `${path}/${record.id}`)).json())
    expect(again).toEqual(record)
    const response = await put(record.id, 1, { submission: withActual(record, '30') })
    const revised = submissionRecordSchema.parse(await response.json())
    expect(revised.questions).toBeUndefined()
    expect(revised.fromProse).toEqual(record.fromProse)
  })

  it('lets the officer put a question aside', async () => {
    const { id, submission } = await handInText()
    const revised = submissionRecordSchema.parse(
      await (await put(id, 1, { submission, questions: [] })).json(),
    )
    expect(revised.questions).toBeUndefined()
    await expectProblem(await call('POST', path, { json: { text, questions: [] } }), 422, 'invalid_body')
  })

  it('gives no offsets where the input was not the text itself', async () => {
    const html = text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')
    const response = await call('POST', path, { json: { html } })
    const { fromProse = [] } = submissionRecordSchema.parse(await response.json())
    expect(fromProse).toHaveLength(5)
    expect(
      fromProse.every(({ start, end, text: clause }) => start === undefined && end === undefined && clause),
    ).toBe(true)
  })

  it('leaves complete tables without a word about it', async () => {
    const record = await handIn(service())
    expect(record).not.toHaveProperty('questions')
    expect(record).not.toHaveProperty('fromProse')
  })
})
