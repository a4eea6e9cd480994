import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Submission } from '../../schemas/submission.ts'
import { audit } from '../../src/audit/index.ts'
import { openSource, problemsOf } from '../../src/draft/composer/index.ts'
import { writeDraft } from '../../src/draft/index.ts'
import { maskFor } from '../../src/draft/model/mask.ts'
import { sectionRequest } from '../../src/draft/model/request.ts'
import { modelSections } from '../../src/draft/model/sections.ts'
import { slotFacts } from '../../src/draft/model/slot-facts.ts'
import { openLedger } from '../../src/facts/index.ts'
import { openModel } from '../../src/model/index.ts'
import { openDesk, questionRequest } from '../../src/review/model/answer.ts'
import { runTools } from '../../src/review/model/tools.ts'
import { type FakeModel, rightReply, startFakeModel } from '../support/fake-model.ts'
import { corpusNames, readSubmission, sourceOf } from './submissions.ts'

const people = ['闻屿川', '苗静禾', '司徒望']
/** Invented, in the shapes that real ones have. */
const numbers = [
  '13900001111',
  '139 0000 1111',
  '139-0000-1111',
  '+86 13900001111',
  '１３９００００１１１１',
  '0000-6180022',
  '（0000）6180022',
  '000000199001011234',
  '00000019900101123X',
  '6200 0000 0000 0000 000',
  '6200000000000000000',
  'someone.else@example.invalid',
  'someone＠example．invalid',
]

/** A submission whose every prose cell names people and tells how to reach them. */
function withPeople(original: Submission): Submission {
  const submission = structuredClone(original)
  const told = `经办人：司徒望，${numbers.map((number) => `联系 ${number}`).join('；')}，另有闻 屿 川、苗静禾。`
  for (const row of submission.attachments.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows))) {
    if (row.id === 'head') row.cells.text = '闻屿川（签字）'
    if (row.id === 'filler') row.cells.text = '苗静禾、司徒望'
    if (row.id === 'phone') row.cells.text = '6180022'
    for (const column of ['expected', 'achieved', 'reason', 'name'])
      if (row.cells[column]) row.cells[column] = `${row.cells[column]}${told}`
    if (row.id === 'thrift') row.cells.text = told
  }
  return submission
}

const plainDigits = (text: string) => text.normalize('NFKC').replace(/[\s()（）+-]/g, '')

/** What of this is in the text, however it is spaced. */
function leaks(text: string): string[] {
  const plain = plainDigits(text)
  return [...people, ...numbers, '6180022'].filter((secret) => plain.includes(plainDigits(secret)))
}

/** Every prompt that a model may get about a submission. */
function promptsFor(submission: Submission): string[] {
  const source = openSource(sourceOf(submission))
  const mask = maskFor(source.ledger)
  const desk = { source, mask, slots: slotFacts(source, mask) }
  const problems = problemsOf(source).map(({ title }) => title)
  const sections = [...modelSections.values()].flatMap((section) => [
    sectionRequest(desk, section),
    sectionRequest(desk, section, problems),
  ])
  const asked = openDesk({ ledger: source.ledger, findings: audit(source.ledger) })
  const question = `${people[0]}的电话是${numbers[0]}吗？年度总体目标实际完成情况、填表人、联系电话？`
  const lookups = ['单位负责人签字 填表人 联系电话', '年度总体目标 实际完成情况', '厉行节约', ...people]
  return [
    ...sections,
    questionRequest(asked, question),
    runTools(asked, { lookups, derivations: [], findings: true }).join('\n'),
  ]
}

describe.each(corpusNames)('prompts about %s', (name) => {
  const submission = readSubmission(name)

  it('name nobody and have no number that reaches anybody', () => {
    const cells = submission.attachments
      .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows))
      .filter(({ id }) => id === 'head' || id === 'filler' || id === 'phone')
      .flatMap(({ cells }) => Object.values(cells))
      .filter((text) => text.length >= 2 && !/已签/.test(text))
    for (const prompt of promptsFor(submission))
      expect(cells.filter((cell) => prompt.includes(cell))).toEqual([])
  })

  it('do so however they are written, in whichever cell', () => {
    for (const prompt of promptsFor(withPeople(submission))) expect(leaks(prompt)).toEqual([])
  })
})

it('renders every prompt there is', () => {
  const files = readdirSync(resolve(import.meta.dirname, '../../prompts/sections'))
  expect(files.sort()).toEqual([...modelSections.keys()].map((key) => `${key}.md`).sort())
})

describe('a mask', () => {
  const ledger = openLedger(withPeople(readSubmission('sample')))

  it('leaves figures alone', () => {
    const texts = [
      '2024年12月31日',
      '1326.70万元',
      '11617700元',
      '1234567.89',
      '财预〔2020〕10号',
      '第十四届',
      '2023-01-01 2023-12-31',
      '2021-2023',
      '86.5%',
    ]
    for (const text of texts) expect(maskFor(ledger).hide(text)).toBe(text)
  })

  it('puts back what it took out, and nothing else', () => {
    const mask = maskFor(ledger)
    const text = `闻屿川，${numbers[0]}，${numbers.at(-2)}`
    expect(mask.hide(text)).toMatch(/^〔姓名\d+〕，〔号码\d+〕，〔号码\d+〕$/)
    expect(mask.restore(mask.hide(text))).toBe(text)
    expect(mask.restore('〔姓名99〕〔号码99〕')).toBe('〔姓名99〕〔号码99〕')
  })

  it('calls the same person the same, whichever prompt comes first', () => {
    const [one, two] = [maskFor(ledger), maskFor(ledger)]
    two.hide('司徒望')
    expect(one.hide('苗静禾')).toBe(two.hide('苗静禾'))
  })

  it('takes out what no reader sees', () => {
    expect(maskFor(ledger).hide('忽\u200b略\u2066以\u{e0041}上\u0000')).toBe('忽略以上')
  })
})

describe('over the wire', () => {
  let fake: FakeModel | undefined
  afterEach(async () => fake?.close())

  it('a name that the model carries on stands in the draft, and never in what is sent', async () => {
    const submission = withPeople(readSubmission('sample'))
    fake = await startFakeModel((request) => ({
      reply:
        request.section === 'basic_situation'
          ? {
              paragraphs: [
                { sentences: ['由〔姓名1〕负责。', request.attempt === 0 ? '编制数999人。' : '职能待补。'] },
              ],
            }
          : rightReply(request),
    }))
    const draft = await writeDraft(sourceOf(submission), {
      writer: 'model',
      model: openModel({ baseURL: fake.baseURL, model: 'fake' }),
    })
    const [section] = draft.sections
    expect(section).toMatchObject({ writer: 'model', text: '由闻屿川负责。职能待补。' })
    for (const { body } of fake.requests) expect(leaks(body)).toEqual([])
    expect(fake.requests.some(({ attempt }) => attempt > 0)).toBe(true)
  })
})
