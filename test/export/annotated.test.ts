import { describe, expect, it } from 'vitest'
import { reportDocument } from '../../src/export/index.ts'
import { draftOf, submissionOf } from './drafts.ts'
import { bodyOf, paragraphsOf } from './paragraphs.ts'
import { unzip } from './unzip.ts'

const submission = submissionOf('sample')
const draft = draftOf(submission, {
  other: '\n三公经费控制在预算内，服务对象满意率达61%，走访企业38家，比编制数多2人。',
})
const report = (attachments: boolean, annotated = true) =>
  reportDocument({ submission, submissionVersion: 1, draft, attachments, annotated })

const wordsOf = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('')

/** The comments of a file by their ids, each with the characters that it is anchored on. */
function commentsOf(file: Uint8Array) {
  const body = bodyOf(file)
  const comments = unzip(file).get('word/comments.xml') ?? ''
  return [...comments.matchAll(/<w:comment ([^>]*)>(.*?)<\/w:comment>/gs)].map(
    ([, attributes = '', xml = '']) => {
      const id = /w:id="(\d+)"/.exec(attributes)?.[1]
      const start = body.indexOf(`<w:commentRangeStart w:id="${id}"/>`)
      const end = body.indexOf(`<w:commentRangeEnd w:id="${id}"/>`)
      const lines = xml
        .split('</w:p>')
        .map(wordsOf)
        .filter((line) => line !== '')
      expect(start).toBeGreaterThan(0)
      expect(body.slice(end)).toMatch(
        new RegExp(
          `^<w:commentRangeEnd w:id="${id}"/>(?:(?!<w:t>).)*<w:commentReference w:id="${id}"/>`,
          's',
        ),
      )
      return { attributes, lines, anchor: wordsOf(body.slice(start, end)) }
    },
  )
}

describe('a report with comments', () => {
  for (const attachments of [false, true]) {
    it(`has one at each figure, on the figure’s own signs${attachments ? ', behind the attachments' : ''}`, async () => {
      const comments = commentsOf(await report(attachments))
      const { quantities, claims } = draft.check
      const wrong = claims.filter(({ status }) => status === 'contradicted')
      expect(wrong).toHaveLength(1)
      const checked = [...quantities, ...wrong].sort((one, other) => one.start - other.start)
      expect(comments.map(({ anchor }) => anchor)).toEqual(checked.map(({ text }) => text))
    })
  }

  it('says on which cell or formula each rests, or what is wrong', async () => {
    const comments = commentsOf(await report(false))
    const on = (text: string) => comments.filter(({ anchor }) => anchor === text).map(({ lines }) => lines)
    expect(on('1326.70万元')).toContainEqual(['附件2·年度资金总额·全年预算数'])
    expect(on('96.31%')).toEqual([
      [
        '算式：一般公共预算1262.57 ÷ 年度资金总额（全年执行数）1310.93',
        '附件2·一般公共预算·金额',
        '附件2·年度资金总额·全年执行数',
      ],
    ])
    expect(on('61%')[0]?.[0]).toMatch(/^“61%”与附表不符/)
    expect(on('38家')[0]?.[0]).toBe(draft.check.quantities.find(({ text }) => text === '38家')?.message)
    const claim = draft.check.claims.find(({ status }) => status === 'contradicted')
    expect(on(claim?.text ?? '')[0]?.[0]).toBe(claim?.message)
  })

  it('has them from one author, of the age of the draft, and is the same every time', async () => {
    const file = await report(false)
    for (const { attributes } of commentsOf(file)) {
      expect(attributes).toContain('w:author="勾稽"')
      expect(attributes).toContain('w:date="2025-03-07T08:30:00.000Z"')
    }
    expect([...unzip(await report(false))]).toEqual([...unzip(file)])
  })

  it('has the same text, and no comments unless asked for', async () => {
    const [plain, annotated] = [await report(false, false), await report(false)]
    const texts = (file: Uint8Array) => paragraphsOf(file).map(({ style, text }) => [style, text])
    expect(texts(annotated)).toEqual(texts(plain))
    expect(unzip(plain).has('word/comments.xml')).toBe(false)
    expect(bodyOf(plain)).not.toContain('comment')
  })
})
