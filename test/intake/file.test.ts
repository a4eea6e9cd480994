import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/intake/index.ts'
import { cellAt, tabbed } from './find.ts'
import { workbook, zip } from './zip.ts'

const basic = tabbed(`
  附件1
  2024年度预算单位整体支出绩效评价基础数据表
  预算单位名称|甲局
  财政供养人员情况(人)|编制数|2024年实际在职人数|控制率
  |10|9|90%
  经费控制情况(万元)|2023年决算数|2024年预算数|2024年决算数
  三公经费|5.21|0.00|0.32`)
const encode = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer)
const swapped = (bytes: Uint8Array) => bytes.map((_, index) => bytes[index ^ 1] ?? 0)
const rows = basic
  .split('\n')
  .map((line) => `<tr><td>${line.replaceAll('\t', '<td>')}`)
  .join('')

/** No encoder here writes GB18030; the decoder tells which two bytes are which sign. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030')
  const bytes = new Map<string, number[]>()
  for (let first = 0x81; first < 0xff; first++)
    for (let second = 0x40; second < 0xff; second++)
      bytes.set(decoder.decode(new Uint8Array([first, second])), [first, second])
  return new Uint8Array([...text].flatMap((sign) => bytes.get(sign) ?? [sign.charCodeAt(0)]))
}

const code = (expected: string) => expect.objectContaining({ code: expected })

describe('text files', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', encode(basic)],
    ['UTF-8 with its mark', encode(`\ufeff${basic}`)],
    ['UTF-16 with its mark', utf16(`\ufeff${basic}`)],
    ['UTF-16 the other way round', swapped(utf16(`\ufeff${basic}`))],
    ['GB18030', gb18030(basic)],
    ['GB18030, in HTML', gb18030(`<html><meta charset=gb2312><table>${rows}</table></html>`)],
  ])('in %s', async (_, bytes) => {
    const intake = await readFile(bytes, '申报.txt')
    expect(cellAt(intake, '1/spending/three-public/final')).toBe('0.32')
    expect(intake.leftovers).toEqual([])
  })

  it('HTML, whatever its name', async () => {
    const html = `<html><p>附件1</p><p>2024年度预算单位整体支出绩效评价基础数据表</p><table><tr><td>预算单位名称</td><td>甲局</td></tr><tr><td></td><td>编制数</td><td>控制率</td></tr><tr><td></td><td>1</td><td>2</td></tr></table></html>`
    for (const name of ['a.html', 'a.xls']) {
      expect(cellAt(await readFile(encode(html), name), '1/staff/staff/control-rate')).toBe('2')
    }
  })
})

describe('.docx', () => {
  it('reads tables with merged cells and the report', async () => {
    const cell = (text: string, columnSpan = 1) =>
      new TableCell({ columnSpan, children: text.split('\n').map((line) => new Paragraph(line)) })
    const rows = [
      [cell('预算单位名称'), cell('甲局', 3)],
      ['财政供养人员情况(人)', '编制数', '2024年\n实际在职人数', '控制率'].map((text) => cell(text)),
      ['', '10', '9', '90%'].map((text) => cell(text)),
      [cell('厉行节约保障措施'), cell('一是节电；\n二是节水。', 3)],
    ]
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph('附件 1'),
            new Paragraph('2024年度预算单位整体支出绩效评价基础数据表'),
            new Table({ rows: rows.map((children) => new TableRow({ children })) }),
            new Paragraph('单位负责人签字：        填表人：李四'),
            new Paragraph('附件2'),
            new Paragraph('2024年度甲局整体支出绩效自评报告'),
            new Paragraph('一、单位基本情况'),
            new Paragraph('编制10人。'),
          ],
        },
      ],
    })
    const intake = await readFile(new Uint8Array(await Packer.toBuffer(document)), '申报.docx')
    expect(intake.leftovers).toEqual([])
    expect(intake.submission).toMatchObject({ unit: '甲局', year: 2024 })
    expect(cellAt(intake, '1/staff/staff/actual')).toBe('9')
    expect(cellAt(intake, '1/thrift/thrift/text')).toBe('一是节电；\n二是节水。')
    expect(cellAt(intake, '1/signature/filler/text')).toBe('李四')
    expect(intake.report).toBe('2024年度甲局整体支出绩效自评报告\n一、单位基本情况\n编制10人。')
  })
})

describe('.xlsx', () => {
  const basicRows = [
    ['附件1'],
    ['2024年度预算单位整体支出绩效评价基础数据表'],
    ['预算单位名称', '甲局'],
    ['财政供养人员情况(人)', '编制数', '2024年实际在职人数', '控制率'],
    [undefined, 10, 9, '90%'],
    ['经费控制情况(万元)', '2023年决算数', '2024年预算数', '2024年决算数'],
    ['三公经费', 5.21, 0, 0.1 + 0.2],
  ]
  const projectRows = [
    ['2024年度项目支出绩效自评表'],
    ['项目支出名称', '甲项目'],
    ['项目资金（万元）', undefined, '年初预算数', '全年预算数', '全年执行数'],
    [undefined, '年度资金总额', 560, '1,263.37', 7],
  ]

  it('reads one attachment a sheet', async () => {
    const intake = await readFile(
      workbook({ 附件1: basicRows, '附件3 甲项目': projectRows, 空: [] }),
      '申报.xlsx',
    )
    expect(intake.leftovers).toEqual([])
    expect(intake.submission.attachments.map(({ number, form }) => [number, form])).toEqual([
      [1, 'basic'],
      [3, 'project'],
    ])
    expect(cellAt(intake, '1/spending/three-public/final')).toBe('0.3')
    expect(cellAt(intake, '1/spending/three-public/budget')).toBe('0')
    expect(cellAt(intake, '3/funds/funds/full-year')).toBe('1,263.37')
  })

  it('reads all of them, and the report, on one sheet', async () => {
    const report = [['附件4'], ['2024年度甲局整体支出绩效自评报告'], ['一、单位基本情况'], ['编制10人。']]
    const rows = [...basicRows, [], ['附件3'], ...projectRows, ...report]
    const intake = await readFile(workbook({ Sheet1: rows }), '申报.xlsx')
    expect(intake.submission.attachments.map(({ number }) => number)).toEqual([1, 3])
    expect(intake.report).toBe('2024年度甲局整体支出绩效自评报告\n一、单位基本情况\n编制10人。')
    expect(intake.leftovers).toEqual([])
  })

  it('names the sheet of leftovers', async () => {
    const intake = await readFile(workbook({ 附件1: basicRows, 草稿: [['随手', 1]] }), '申报.xlsx')
    expect(intake.leftovers).toEqual([
      { text: '随手', place: '工作表“草稿” 第1行 第1列' },
      { text: '1', place: '工作表“草稿” 第1行 第2列' },
    ])
  })
})

describe('what cannot be read', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  it.each<[string, Uint8Array, string, RegExp]>([
    ['a.doc', new Uint8Array([...compound, 1, 2]), 'unsupported_file', /\.doc 文件.*另存为 \.docx/],
    ['a.xls', new Uint8Array([...compound, 1, 2]), 'unsupported_file', /另存为 \.xlsx/],
    ['a.wps', new Uint8Array([...compound, 1, 2]), 'unsupported_file', /\.wps 文件.*另存为 \.docx/],
    ['a.docx', new Uint8Array([...compound, 0, ...utf16('EncryptedPackage')]), 'encrypted_file', /密码/],
    ['a.pdf', encode('%PDF-1.7'), 'unsupported_file', /PDF.*粘贴/],
    ['a.rtf', encode('{\\rtf1'), 'unsupported_file', /RTF/],
    ['a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'unsupported_file', /\.png/],
    ['a.docx', encode('PK\u0003\u0004 torn'), 'broken_file', /损坏/],
    ['a.docx', encode('no archive'), 'broken_file', /损坏/],
    ['a.docx', zip({ 'word/document.xml': '<broken' }), 'broken_file', /损坏/],
    ['a.xlsx', zip({ 'xl/workbook.xml': '<broken' }), 'broken_file', /损坏/],
    ['a.xlsx', zip({ 'xl/workbook.xml': '' }, { flags: 1 }), 'encrypted_file', /密码/],
    ['a.zip', zip({ 'a.txt': 'x' }), 'unsupported_file', /\.zip/],
    ['a.txt', new Uint8Array(10 * 1024 * 1024 + 1), 'file_too_large', /10 MB/],
    ['a.txt', encode('你好'), 'not_a_submission', /基础数据表/],
    ['a.txt', new Uint8Array([0xff, 0x80, 0xff, 0xff]), 'broken_file', /UTF-8/],
  ])('%s', async (name, bytes, expected, words) => {
    await expect(readFile(bytes, name)).rejects.toThrow(code(expected))
    await expect(readFile(bytes, name)).rejects.toThrow(words)
  })
})
