import { beforeEach, describe, expect, it } from 'vitest'
import { submissionRecordSchema } from '../../schemas/submission.ts'
import { basicForm, row, wordFile, wordParts } from '../intake/word.ts'
import { workbookParts, zip } from '../intake/zip.ts'
import { cleanDatabase } from '../store/clean.ts'
import { expectProblem, service } from './service.ts'

const { call } = service()
const path = '/api/v1/submissions'
const form = basicForm(row('', '10', '9', '90%'))
const word = wordFile(form, {}, { deflate: true })
const excelParts = workbookParts({
  附件1: [
    ['2024年度预算单位整体支出绩效评价基础数据表'],
    ['预算单位名称', '甲局'],
    ['财政供养人员情况(人)', '编制数', '2024年实际在职人数', '控制率'],
    [undefined, 10, 9, { percent: 0.9 }],
    ['另', 1],
  ],
})
const excel = zip(excelParts, { deflate: true })
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ascii = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) =>
  [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])
const bomb = (size: number, claimed: Record<string, number> = {}) =>
  zip({ ...wordParts(form), 'word/document.xml': new Uint8Array(size) }, { deflate: true, claimed })

function send(name: string, bytes: Uint8Array): Promise<Response> {
  const body = new FormData()
  body.set('file', new File([bytes as Uint8Array<ArrayBuffer>], name))
  return call('POST', path, { body })
}

beforeEach(cleanDatabase)

describe('a file', () => {
  it.each<[string, Uint8Array]>([
    ['a.docx', word],
    ['a.xlsx', excel],
    ['申报（终稿）.docx', excel],
    [
      'a.html',
      ascii(
        `<table><tr><td>2024年度预算单位整体支出绩效评价基础数据表</table><table><tr><td>预算单位名称<td>甲局<tr><td>人员<td>编制数<td>控制率<tr><td><td>10<td>90.00%</table>`,
      ),
    ],
    [
      'a.txt',
      new Uint8Array([
        0xff,
        0xfe,
        ...utf16(
          '附件1\n2024年度预算单位整体支出绩效评价基础数据表\n预算单位名称\t甲局\n人员\t编制数\t控制率\n\t10\t90%',
        ),
      ]),
    ],
  ])('%s is read in the worker', async (name, bytes) => {
    const response = await send(name, bytes)
    expect(response.status).toBe(201)
    const { submission, leftovers } = submissionRecordSchema.parse(await response.json())
    expect(submission).toMatchObject({ unit: '甲局', year: 2024 })
    expect(JSON.stringify(submission)).toMatch(/"90(?:\.00)?%"/)
    if (bytes === excel) expect(leftovers.map(({ text }) => text)).toEqual(['另', '1'])
  })

  it.each<[string, string, () => Uint8Array, number, string, RegExp]>([
    [
      'an old Word file',
      'a.doc',
      () => new Uint8Array([...compound, 0]),
      415,
      'unsupported_file',
      /另存为 \.docx/,
    ],
    [
      'an old Word file under a new name',
      'a.docx',
      () => new Uint8Array([...compound, 0]),
      415,
      'unsupported_file',
      /另存为/,
    ],
    [
      'a file of WPS',
      'a.wps',
      () => new Uint8Array([...compound, 0]),
      415,
      'unsupported_file',
      /\.wps.*另存为 \.docx/,
    ],
    ['a PDF', 'a.pdf', () => ascii('%PDF-1.7'), 415, 'unsupported_file', /PDF.*原始/],
    ['a PDF under another name', 'a.docx', () => ascii('%PDF-1.7'), 415, 'unsupported_file', /PDF/],
    ['an OFD', 'a.ofd', () => zip({ 'OFD.xml': '<x/>' }), 415, 'unsupported_file', /OFD/],
    [
      'a picture',
      'a.png',
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]),
      415,
      'unsupported_file',
      /\.png/,
    ],
    ['an archive of something else', 'a.zip', () => zip({ 'a.txt': 'x' }), 415, 'unsupported_file', /\.zip/],
    [
      'a file under a password',
      'a.xlsx',
      () => new Uint8Array([...compound, ...utf16('EncryptedPackage')]),
      422,
      'encrypted_file',
      /密码/,
    ],
    [
      'an archive under a password',
      'a.docx',
      () => zip(wordParts(form), { flags: 1 }),
      422,
      'encrypted_file',
      /密码/,
    ],
    ['half a file', 'a.docx', () => word.subarray(0, word.length / 2), 422, 'broken_file', /损坏/],
    [
      'a file with a byte changed',
      'a.docx',
      () => word.map((byte, index) => (index === 400 ? byte ^ 255 : byte)),
      422,
      'broken_file',
      /损坏/,
    ],
    [
      'entities',
      'a.docx',
      () => wordFile(form, { prolog: '<!DOCTYPE x [<!ENTITY a "b">]>' }),
      422,
      'broken_file',
      /损坏/,
    ],
    ['a bomb', 'a.docx', () => bomb(60_000_000), 413, 'file_too_large', /解压后过大/],
    [
      'a bomb that lies',
      'a.docx',
      () => bomb(60_000_000, { 'word/document.xml': 5000 }),
      422,
      'broken_file',
      /损坏/,
    ],
    ['a bomb in an archive', 'a.docx', () => zip({ 'a.zip': bomb(60_000_000) }), 422, 'broken_file', /损坏/],
    [
      'words that are no submission',
      'a.txt',
      () => ascii('今天天气很好。'),
      422,
      'not_a_submission',
      /没有认出申报表/,
    ],
    [
      'tables without a year',
      'a.txt',
      () =>
        ascii('附件1\n预算单位整体支出绩效评价基础数据表\n预算单位名称\t甲局\n人员\t编制数\t控制率\n\t1\t2'),
      422,
      'year_not_found',
      /年度/,
    ],
    [
      'an unknown encoding',
      'a.txt',
      () => new Uint8Array([0xff, 0x80, 0xff, 0xff]),
      422,
      'broken_file',
      /编码/,
    ],
    [
      'more than 10 MB',
      'a.txt',
      () => new Uint8Array(10 * 1024 * 1024 + 1),
      413,
      'payload_too_large',
      /10 MB/,
    ],
  ])('that is %s is refused, and nothing of it kept', async (_, name, make, status, code, words) => {
    const problem = await expectProblem(await send(name, make()), status, code)
    expect(problem.detail).toMatch(words)
    expect(await (await call('GET', path)).json()).toEqual({ items: [] })
  })
})
