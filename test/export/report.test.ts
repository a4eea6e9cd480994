import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { rejectedMark, reportDocument } from '../../src/export/index.ts'
import { draftOf, judged, submissionOf } from './drafts.ts'
import { bodyOf, paragraphsOf } from './paragraphs.ts'
import { unzip } from './unzip.ts'

const submission = submissionOf('sample')
const draft = judged(draftOf(submission), 'accepted')
const report = (changed = draft) =>
  reportDocument({ submission, submissionVersion: 3, draft: changed, attachments: false })

function withSection(text: string) {
  const [first, ...others] = draft.sections
  if (!first) throw new Error('no section')
  const sections = [{ ...first, text }, ...others]
  const title = draft.text.split('\n', 1)[0]
  const whole = [title, ...sections.flatMap((section) => [section.heading, section.text])].join('\n')
  return { ...draft, sections, text: whole }
}

describe('the report as a Word file', () => {
  it('has every line of the draft, and no other, in its order', async () => {
    const texts = paragraphsOf(await report()).map(({ text }) => text)
    expect(texts.join('\n')).toBe(draft.text)
  })

  it('has real headings', async () => {
    const paragraphs = paragraphsOf(await report())
    const inStyle = (style: string) => paragraphs.filter((one) => one.style === style).map(({ text }) => text)
    expect(inStyle('Title')).toEqual(['2024年度临澜县水利局整体支出绩效自评报告'])
    expect(inStyle('Heading1')).toEqual(draft.sections.map(({ heading }) => heading))
    expect(inStyle('Heading2').slice(0, 2)).toEqual(['（一）基本支出情况', '（二）项目支出情况'])
    expect(new Set(paragraphs.map(({ style }) => style))).toEqual(
      new Set(['Title', 'Heading1', 'Heading2', 'ReportBody']),
    )
  })

  it('is read by others with the same headings', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await report()) })
    const headings = [...value.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, text]) => text)
    expect(headings).toEqual(expect.arrayContaining(draft.sections.map(({ heading }) => heading)))
  })

  it('leaves a heading that runs on in its paragraph', async () => {
    const line = '（一）预算编制不够精准。年初预算编制不细，年中调整较多。'
    const paragraphs = paragraphsOf(await report(withSection(`（一）小标题\n${line}\n　　自带空格。`)))
    const [heading, body, indented] = paragraphs.slice(2)
    expect(heading).toMatchObject({ style: 'Heading2', text: '（一）小标题' })
    expect(body).toMatchObject({ style: 'ReportBody', text: line })
    expect(body?.xml).toMatch(/w:rStyle w:val="ReportLeadIn".*?（一）预算编制不够精准。</)
    expect(indented?.xml).toMatch(/<w:ind [^>]*w:firstLine="0"/)
  })

  it('highlights what is still to be filled in, and only that', async () => {
    const file = await report(withSection('职能：【待补充：职能】，另见【附件】。'))
    const marked = bodyOf(file).match(/<w:highlight w:val="yellow"\/>.*?<w:t[^>]*>[^<]*/gs) ?? []
    expect(marked[0]).toMatch(/>【待补充：职能】$/)
    expect(marked.filter((run) => !run.includes('【待补充'))).toEqual([])
  })

  it('has the page of an official document', async () => {
    const parts = unzip(await report())
    expect(parts.get('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    expect(parts.get('word/document.xml')).toMatch(
      /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/,
    )
    expect(parts.get('word/styles.xml')).toMatch(/仿宋_GB2312.*黑体.*楷体_GB2312/s)
    expect(parts.get('word/fontTable.xml')).toContain('<w:altName w:val="FangSong_GB2312,仿宋,FangSong"/>')
    expect(parts.get('word/footer1.xml')).toMatch(/— .*PAGE.* —/s)
  })

  it('takes text as text', async () => {
    const text = '甲\u0000\u0008乙\u001f\ud800<w:p/>&amp;{ PAGE }\t"丙"'
    const file = await report(withSection(text))
    expect(paragraphsOf(file)[2]?.text).toBe('甲乙<w:p/>&amp;{ PAGE }\t"丙"')
    expect(bodyOf(file)).not.toMatch(/fldChar|instrText|fldSimple/)
  })

  it('says whose it is, and is the same every time', async () => {
    const [one, other] = [unzip(await report()), unzip(await report())]
    expect([...one]).toEqual([...other])
    const core = one.get('docProps/core.xml')
    expect(core).toContain('<dc:title>2024年度临澜县水利局整体支出绩效自评报告</dc:title>')
    expect(core).toContain('<dc:creator>Tieout 勾稽</dc:creator>')
    expect(core).toContain('2025-03-07T08:30:00Z')
    expect(core).not.toContain(rejectedMark)
  })
})

describe('a rejected draft', () => {
  const wrong = draftOf(submission, { performance: '\n服务对象满意率达61%。' })

  it('bears its mark on every page, and its problems behind it', async () => {
    expect(wrong.status).toBe('rejected')
    const file = await reportDocument({ submission, submissionVersion: 3, draft: wrong, attachments: true })
    const parts = unzip(file)
    const headers = [...parts].filter(([path]) => /word\/header\d+\.xml/.test(path))
    expect(headers).toHaveLength(submission.attachments.length + 2)
    for (const [, xml] of headers) expect(xml).toContain(rejectedMark)
    expect(parts.get('docProps/core.xml')).toContain(`<dc:subject>${rejectedMark}</dc:subject>`)
    const texts = paragraphsOf(file).map(({ text }) => text)
    const from = texts.indexOf('核对发现的问题')
    expect(from).toBeGreaterThan(texts.indexOf('十、其他需要说明的情况'))
    expect(texts.slice(from).join('\n')).toMatch(/\d\.“61%”与附表不符.*（见“六、单位整体支出绩效情况”）/)
  })

  it('is the only one that does', async () => {
    const everything = [...unzip(await report()).values()].join('')
    expect(everything).not.toContain(rejectedMark)
    expect(everything).not.toContain('核对发现的问题')
  })

  it('has no way out, even where the check names nothing', async () => {
    const file = await report(judged(draft, 'rejected'))
    expect(unzip(file).get('word/header1.xml')).toContain(rejectedMark)
  })
})
