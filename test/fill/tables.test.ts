import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { proseReader, standing } from '../../src/fill/index.ts'
import { IntakeError, readText } from '../../src/intake/index.ts'
import { corpusNames } from '../draft/submissions.ts'
import { readCorpus } from '../support/corpus.ts'
import { smallTables } from '../support/small-submission.ts'

const reader = proseReader(2025)

function cell(taken: ReturnType<typeof readText>, form: string, row: string, column: string) {
  return taken.submission.attachments
    .filter((attachment) => attachment.form === form)
    .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows))
    .find(({ id }) => id === row)?.cells[column]
}

describe('complete tables', () => {
  it('come out as they went in, with any report behind them', () => {
    for (const slug of corpusNames) {
      const tables = readFileSync(join(import.meta.dirname, '../fixtures/corpus', slug, 'tables.txt'), 'utf8')
      expect(readText(tables, reader), slug).toEqual(readText(tables))
    }
    for (const { slug, tables, reports } of readCorpus().slice(0, 6)) {
      for (const { name, text } of reports) {
        const whole = `${tables}\n${text}`
        expect(readText(whole, reader), `${slug} ${name}`).toEqual(readText(whole))
      }
    }
  }, 60_000)
})

describe('tables that lack something', () => {
  const [basic = '', overall = ''] = smallTables
    .split('附件2\n')
    .map((text, index) => (index ? `附件2\n${text}` : text))
  const report =
    '附件5\n2023年度某区档案馆整体支出绩效自评报告\n一、单位基本情况\n编制20人，实有19人。\n二、一般公共预算支出情况\n公用经费70.00万元，基本支出694.05万元，政府采购预算102.90万元。'

  it('are filled where an attachment is missing, and nowhere else', () => {
    const taken = readText(`${basic}\n${report}`, reader)
    expect(cell(taken, 'overall', 'basic-expenditure', 'amount')).toBe('694.05')
    expect(taken.fromProse?.map(({ cell }) => cell.id)).toEqual(['overall.basic-expenditure.amount'])
    // What a table says stays, though the report says otherwise: that is for the checker.
    expect(cell(taken, 'basic', 'staff', 'actual')).toBe('18')
    expect(cell(taken, 'basic', 'public', 'final')).toBe('64.16')
    expect(taken.report).toBe(readText(`${basic}\n${report}`).report)
  })

  it('are filled where the other attachment is missing', () => {
    const taken = readText(`${overall}\n${report}`, reader)
    expect(cell(taken, 'basic', 'staff', 'actual')).toBe('19')
    expect(cell(taken, 'basic', 'procurement', 'budget')).toBe('102.90')
    expect(cell(taken, 'overall', 'basic-expenditure', 'amount')).toBe('694.05')
    expect(taken.submission.attachments.map(({ number, form }) => `${number} ${form}`)).toEqual([
      '1 basic',
      '2 overall',
    ])
    expect(taken.submission.unit).toBe('某区档案馆')
  })

  it('are filled in a row that was not pasted, and not in a cell that was left blank', () => {
    const withoutPublic = basic
      .replace(/^公用经费.*\n/m, '')
      .replace(/^三公经费.*$/m, '三公经费\t5.21\t\t0.32')
    const taken = readText(`${withoutPublic}\n${report}三公经费预算3万元。`, reader)
    expect(cell(taken, 'basic', 'public', 'final')).toBe('70.00')
    expect(cell(taken, 'basic', 'three-public', 'budget')).toBeUndefined()
  })
})

describe('a text without tables', () => {
  const text = '预算单位名称：某区档案馆\n2023年度，编制32人，实有约30人，公用经费64.16万元。'
  const taken = readText(text, reader)

  it('becomes a submission, each cell with its place in the text, and the text is kept', () => {
    expect(taken.submission).toMatchObject({ unit: '某区档案馆', year: 2023 })
    expect(cell(taken, 'basic', 'unit', 'text')).toBe('某区档案馆')
    for (const { start = 0, end = 0, value, place } of taken.fromProse ?? []) {
      expect(text.slice(start, end)).toContain(value)
      expect(place).toBe('第2行')
    }
    expect(taken.fromProse).toHaveLength(2)
    expect(taken.leftovers.map((left) => left.text)).toEqual(text.split('\n'))
  })

  it('asks about what is not sure, where it is', () => {
    expect(taken.questions).toHaveLength(1)
    const [question] = taken.questions ?? []
    expect(question?.cells.map(({ id }) => id)).toEqual(['basic.staff.actual'])
    expect(question?.message).toContain('30人')
    expect(text.slice(question?.start, question?.end)).toBe('30人')
  })

  it('offsets count from the beginning of the input, in UTF-16 code units', () => {
    const shifted = readText(`𠮷𠮷\n\n${text}`, reader)
    expect(shifted.fromProse?.[0]?.start).toBe((taken.fromProse?.[0]?.start ?? 0) + 6)
  })

  it('asks for the unit and the year where it names neither; what a year decides is then asked too', () => {
    const bare = readText(
      '编制32人。2022年公用经费85.68万元，较2022年减少5万元。2024年三公经费5万元。',
      reader,
    )
    expect(bare.submission.unit).toBe('')
    expect(bare.questions?.filter(({ text }) => text === '')).toHaveLength(2)
    expect(bare.fromProse?.map(({ cell }) => cell.id)).toEqual(['basic.staff.establishment'])
    expect(readText('编制32人。', reader).submission.year).toBe(2025)
  })

  it('takes the year under review from a comparison with the one before only with a question', () => {
    const compared = readText('公用经费64.16万元，较2022年减少5万元。', reader)
    expect(compared.submission.year).toBe(2023)
    expect(compared.questions?.some(({ message }) => message.includes('评价年度'))).toBe(true)
  })

  it('is refused where it states nothing that the form asks for', () => {
    for (const nothing of ['', '今天开了3个会。', '无。', '三公经费下降5%。'])
      expect(() => readText(nothing, reader)).toThrow(IntakeError)
  })

  it('is read in bounded time, however long its sentences', () => {
    for (const piece of [
      '编制32人，',
      '公用经费64.16万元。',
      '（上年',
      '较上年',
      '全年执行数1161.77万元、',
      '某某',
    ]) {
      const began = performance.now()
      try {
        readText(`编制3人。${piece.repeat(200_000 / piece.length)}`, reader)
      } catch (error) {
        expect(error).toBeInstanceOf(IntakeError)
      }
      expect(performance.now() - began, piece).toBeLessThan(15_000)
    }
  }, 120_000)

  it('lets go of what was edited or answered', () => {
    const { submission, fromProse = [], questions = [] } = taken
    expect(standing(submission, { fromProse, questions })).toEqual({ fromProse, questions })
    const edited = structuredClone(submission)
    const staff = edited.attachments[0]?.blocks.find(({ id }) => id === 'staff')?.rows[0]
    Object.assign(staff?.cells ?? {}, { establishment: '33', actual: '30' })
    const after = standing(edited, { fromProse, questions })
    expect(after.fromProse?.map(({ cell }) => cell.id)).toEqual(['basic.public.final'])
    expect(after.questions).toBeUndefined()
  })
})
