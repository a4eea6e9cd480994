import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { readOrigin, reportDocument } from '../../src/export/index.ts'
import { readReportFile } from '../../src/intake/index.ts'
import { zip } from '../intake/zip.ts'
import { draftOf, submissionOf } from './drafts.ts'
import { unzip } from './unzip.ts'

const submission = submissionOf('tiny-2021')
const hostile = '<\u0000text>&amp;"]]>\u2028\ud800'
const draft = { ...draftOf(submission, { other: `\n${hostile}` }), id: 'a&<"b\'>', version: 12 }
const origin = { submissionId: 'submission-1', submissionVersion: 7, draftId: draft.id, draftVersion: 12 }
const file = await reportDocument({ submission, submissionVersion: 7, draft, attachments: false })
const parts = unzip(file)
const part = (path: string) => parts.get(path) ?? ''
const without = (...paths: string[]) =>
  zip(Object.fromEntries([...parts].filter(([path]) => !paths.some((one) => path.startsWith(one)))))

describe('what a Word file says of itself', () => {
  it('is a custom XML part with its properties, relationships and content type', () => {
    expect(part('customXml/itemProps1.xml')).toMatch(
      /ds:itemID="\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}"/,
    )
    expect(part('customXml/itemProps1.xml')).toContain('ds:uri="urn:tieout:report:1"')
    expect(part('customXml/_rels/item1.xml.rels')).toMatch(/customXmlProps" Target="itemProps1.xml"/)
    expect(part('word/_rels/document.xml.rels')).toMatch(/customXml" Target="..\/customXml\/item1.xml"/)
    expect(part('[Content_Types].xml')).toMatch(
      /customXmlProperties\+xml" PartName="\/customXml\/itemProps1.xml"|PartName="\/customXml\/itemProps1.xml" ContentType="[^"]*customXmlProperties\+xml"/,
    )
    expect(part('customXml/item1.xml') + part('customXml/itemProps1.xml')).not.toContain('ibliography')
  })

  it('is ids, versions and the text of the report, and nothing else', () => {
    const document = parseDocument(part('customXml/item1.xml'), { xmlMode: true })
    const named = (name: string) => DomUtils.getElementsByTagName(name, document)
    expect(named('submission')[0]?.attribs).toEqual({ id: 'submission-1', version: '7' })
    expect(named('draft')[0]?.attribs).toEqual({ id: draft.id, version: '12' })
    const lines = [...named('opening'), ...named('section').flatMap((section) => section.children)].map(
      (element) => DomUtils.textContent(element),
    )
    expect(lines.join('\n')).toBe(draft.text.replace('\u0000', '').replace('\ud800', ''))
    expect(named('section').map(({ attribs }) => attribs.key)).toEqual(draft.sections.map(({ key }) => key))
    expect(new Set(DomUtils.getElementsByTagName('*', document).map(({ name }) => name))).toEqual(
      new Set(['report', 'submission', 'draft', 'opening', 'section', 'heading', 'text']),
    )
  })

  it('is read from the part, or else from the properties', async () => {
    expect(await readOrigin(file)).toEqual(origin)
    expect(await readOrigin(without('customXml/'))).toEqual(origin)
    expect(await readOrigin(without('docProps/custom.xml'))).toEqual(origin)
    expect(await readOrigin(without('customXml/', 'docProps/custom.xml'))).toBeUndefined()
  })

  it('is found where Word has numbered the parts anew, beside those of others', async () => {
    const { 'customXml/item1.xml': own = '', ...others } = Object.fromEntries(parts)
    const moved = zip({
      ...others,
      'docProps/custom.xml': '',
      'customXml/item1.xml': '<b:Sources xmlns:b="urn:other"><submission id="x" version="1"/></b:Sources>',
      'customXml/item3.xml': own.replaceAll(/<(\/?)(?=\w)/g, '<$1t:').replace('xmlns=', 'xmlns:t='),
    })
    expect(await readOrigin(moved)).toEqual(origin)
  })

  it('is nothing where it is not whole', async () => {
    for (const [from, to] of [
      ['version="7"', 'version="0"'],
      ['version="7"', 'version="7.5"'],
      ['urn:tieout:report:1', 'urn:tieout:report:2'],
      ['id="submission-1"', ''],
    ] as const) {
      const item = part('customXml/item1.xml').replace(from, to)
      const changed = zip({
        ...Object.fromEntries(parts),
        'docProps/custom.xml': '',
        'customXml/item1.xml': item,
      })
      expect(await readOrigin(changed), to).toBeUndefined()
    }
  })

  it('is refused where the file is none', async () => {
    const read = (bytes: Uint8Array, name = '报告.docx') => readReportFile(bytes, name)
    await expect(read(new TextEncoder().encode('报告'))).rejects.toMatchObject({ code: 'unsupported_file' })
    await expect(read(file.slice(0, 900))).rejects.toMatchObject({ code: 'broken_file' })
    await expect(read(zip({ 'xl/workbook.xml': '' }))).rejects.toMatchObject({ code: 'unsupported_file' })
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])
    await expect(read(old, '报告.doc')).rejects.toMatchObject({ code: 'unsupported_file' })
  })
})
