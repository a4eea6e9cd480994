import { describe, expect, it } from 'vitest'
import { problemPages } from '../../src/form/report.ts'
import { readReturnedFile } from '../../src/intake/index.ts'
import { basicForm, paragraph, row, withReport, wordFile } from './word.ts'

const read = (body: string, comments = '') => readReturnedFile(wordFile(body, { comments }), 'a.docx')
const note = (text: string) => `<w:comment w:id="1" w:author="张科">${paragraph(text)}</w:comment>`
const pages = paragraph(problemPages.title) + paragraph(problemPages.opening) + paragraph('1. 有误。')
const title = '2024年度甲局整体支出绩效自评报告'

describe('a Word file that comes back is shared out', () => {
  it('into tables, report, the service’s own pages, and what is none of these', async () => {
    const body =
      paragraph('送审稿') + withReport(paragraph('一、单位基本情况') + paragraph('编制10人。')) + pages
    const { report, submission, leftovers, pages: behind } = await read(body, note('请核'))
    expect(report).toBe(`${title}\n一、单位基本情况\n编制10人。`)
    expect(submission?.unit).toBe('甲局')
    expect(leftovers.map(({ text }) => text)).toEqual(['送审稿', '请核'])
    expect(behind.map(({ text }) => text)).toEqual([problemPages.title, problemPages.opening, '1. 有误。'])
  })

  it('into report and pages where there are no tables, which its sentences do not fill', async () => {
    const returned = await read(paragraph(title) + paragraph('编制10人。') + pages, note('请核'))
    expect(returned).toMatchObject({
      report: `${title}\n编制10人。`,
      leftovers: [{ text: '请核', place: '批注（张科）' }],
    })
    expect(returned.submission).toBeUndefined()
    expect(returned.pages).toHaveLength(3)
  })

  it('into tables alone where the report is gone', async () => {
    const { report, submission } = await read(basicForm(row('', '10', '9', '90%')))
    expect(report).toBeUndefined()
    expect(submission?.attachments).toHaveLength(1)
  })
})
