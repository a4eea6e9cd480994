import { beforeAll, describe, expect, it } from 'vitest'
import { reportDocument } from '../../src/export/index.ts'
import { readFile } from '../../src/intake/index.ts'
import { draftOf, judged, submissionOf } from './drafts.ts'
import { bodyOf, paragraphsOf, tablesOf } from './paragraphs.ts'

const submission = submissionOf('sample')
const draft = judged(draftOf(submission), 'accepted')
let file: Uint8Array
let tables: ReturnType<typeof tablesOf>

beforeAll(async () => {
  file = await reportDocument({ submission, submissionVersion: 3, draft, attachments: true })
  tables = tablesOf(file)
})

const rowOf = (text: string) =>
  tables.flatMap(({ rows }) => rows).find(({ cells }) => cells.some((cell) => cell.text === text))

describe('attachments before the report', () => {
  it('each with its number and title, the report as the last one', () => {
    const paragraphs = paragraphsOf(file)
    const numbers = paragraphs.filter(({ style }) => style === 'AttachmentNumber').map(({ text }) => text)
    const { attachments } = submission
    expect(numbers).toEqual(
      [...attachments, { number: attachments.length + 1 }].map((one) => `附件${one.number}`),
    )
    const titles = paragraphs.filter(({ style }) => style === 'AttachmentTitle').map(({ text }) => text)
    expect(titles).toEqual(attachments.map(({ title }) => title))
    expect(bodyOf(file).match(/<w:type w:val="nextPage"\/>/g)).toHaveLength(attachments.length + 1)
  })

  it('with figures at the right and words as they were written', () => {
    const row = rowOf('三公经费')
    expect(row?.cells.map(({ text }) => text)).toEqual(['三公经费', '8.92', '6.00', '6.85'])
    expect(row?.cells.map(({ aligned }) => aligned)).toEqual(['left', 'right', 'right', 'right'])
    expect(rowOf('其中：  一般公共预算：1262.57')?.cells.map(({ text }) => text)).toContain(
      '其中：基本支出：824.73',
    )
  })

  it('with merged levels of indicators and repeated headings', () => {
    const indicators = tables.filter(({ rows }) => rows[0]?.cells.some(({ text }) => text === '三级指标'))
    expect(indicators).toHaveLength(submission.attachments.length - 1)
    for (const { rows } of indicators) {
      expect(rows.map(({ repeated }) => repeated)).toEqual(rows.map((_, index) => index === 0))
      expect(rows.at(-1)?.cells[0]?.text).toBe('总分')
    }
    const [first] = indicators
    expect(first?.rows[1]?.cells.slice(1, 3)).toMatchObject([
      { text: '产出指标\n(50分)', merged: 'restart' },
      { text: '数量指标', merged: 'restart' },
    ])
    expect(first?.rows[2]?.cells.slice(1, 3)).toMatchObject([{ merged: 'continue' }, { merged: 'continue' }])
  })

  it('with a grid that adds up in every row', () => {
    for (const { xml, rows } of tables) {
      const columns = [...xml.matchAll(/<w:gridCol /g)].length
      const spans = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
        [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].reduce(
          (sum, [cell]) => sum + Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
          0,
        ),
      )
      expect(spans).toEqual(rows.map(() => columns))
    }
  })

  it('with signatures and notes below', () => {
    const below = paragraphsOf(file).filter(({ style }) => style === 'BelowTable')
    expect(below[0]?.text).toMatch(/^说明：“项目支出”需要/)
    expect(below[1]?.text).toBe('单位负责人签字：\t填表人：\t联系电话：\t填报日期：')
  })

  it('are left out unless asked for', async () => {
    const alone = await reportDocument({ submission, submissionVersion: 3, draft, attachments: false })
    expect(tablesOf(alone)).toEqual([])
    expect(paragraphsOf(alone).filter(({ style }) => style.startsWith('Attachment'))).toEqual([])
  })
})

describe('the way back', () => {
  for (const name of ['sample', 'school-2024', 'street-2025', 'hospital-2022', 'tiny-2021']) {
    it(`brings every cell of ${name} back to its place`, async () => {
      const sent = submissionOf(name)
      const bytes = await reportDocument({
        submission: sent,
        submissionVersion: 3,
        draft: draftOf(sent),
        attachments: true,
      })
      const back = await readFile(bytes, '申报.docx')
      const cells = ({ attachments }: typeof sent) =>
        attachments.flatMap(({ number, title, blocks }) =>
          blocks.flatMap((block) =>
            block.rows.map((row) => [number, title, block.id, row.id, row.label, row.cells]),
          ),
        )
      expect(cells(back.submission)).toEqual(cells(sent))
      expect(back.leftovers).toEqual([])
      expect(back.report?.startsWith(`${sent.year}年度`)).toBe(true)
    })
  }
})
