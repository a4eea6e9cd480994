import { describe, expect, it } from 'vitest'
import { openLedger } from '../../src/facts/index.ts'
import { readFile } from '../../src/intake/index.ts'
import { cellAt, leftTexts } from './find.ts'
import { workbook, workbookParts, zip } from './zip.ts'

const rows = [
  ['2024年度预算单位整体支出绩效评价基础数据表'],
  ['预算单位名称', '甲局'],
  ['财政供养人员情况(人)', '编制数', '2024年实际在职人数', '控制率'],
  [undefined, 10, 9, { percent: 0.9 }],
  ['经费控制情况(万元)', '2023年决算数', '2024年预算数', '2024年决算数'],
  ['三公经费', '1,234.56', '￥5', '１２．５'],
]

/** The workbook with its sheet changed. */
const changed = (change: (xml: string) => string, more: Record<string, string> = {}) => {
  const parts = workbookParts({ 附件1: rows })
  const sheet = 'xl/worksheets/sheet1.xml'
  return zip({ ...parts, ...more, [sheet]: change(parts[sheet] ?? '') })
}
const cell =
  (address: string, inner: string, attributes = '') =>
  (xml: string) =>
    xml.replace(new RegExp(`<c r="${address}".*?</c>`), `<c r="${address}" ${attributes}>${inner}</c>`)

describe('.xlsx', () => {
  it('shows a rate as its format does, and reads it as the rate that it is', async () => {
    const intake = await readFile(workbook({ 附件1: rows }), 'a.xlsx')
    expect(cellAt(intake, '1/staff/staff/control-rate')).toBe('90.00%')
    const facts = openLedger(intake.submission).facts.filter(({ place }) => place)
    expect(facts.map(({ id, value }) => [id, value])).toEqual([
      ['basic.unit.text', '甲局'],
      ['basic.staff.establishment', '10'],
      ['basic.staff.actual', '9'],
      ['basic.staff.control-rate', '90.00'],
      ['basic.three-public.prior', '1234.56'],
      ['basic.three-public.budget', '5'],
      ['basic.three-public.final', '12.5'],
    ])
  })

  it.each([
    ['the value of a formula', cell('B4', '<f>5+5</f><v>10</v>'), '10'],
    ['a formula that has none', cell('B4', '<f>5+5</f>'), '=5+5'],
    ['a formula that gives words', cell('B4', '<f>A1</f><v>十</v>', 't="str"'), '十'],
    ['a number stored as text', cell('B4', '<is><t>10</t></is>', 't="inlineStr"'), '10'],
    ['an error', cell('B4', '<f>1/0</f><v>#DIV/0!</v>', 't="e"'), '#DIV/0!'],
    [
      'a target that was taken for a formula',
      cell('B4', '<f>3万元/年</f><v>#NAME?</v>', 't="e"'),
      '=3万元/年',
    ],
    ['a truth', cell('B4', '<v>1</v>', 't="b"'), 'TRUE'],
    ['a date of its own kind', cell('B4', '<v>2024-01-15T00:00:00Z</v>', 't="d"'), '2024-01-15'],
    [
      'runs of one string',
      cell('B4', '<is><r><t>1</t></r><r><t>0</t></r><rPh><t>shí</t></rPh></is>', 't="inlineStr"'),
      '10',
    ],
    ['signs that XML cannot hold', cell('B4', '<is><t>1_x000D_0</t></is>', 't="inlineStr"'), '1\n0'],
    ['a style that is not there', cell('B4', '<v>10</v>', 's="99"'), '10'],
    [
      'text that begins like a formula',
      cell('B4', "<is><t>=cmd|' /C calc'!A0</t></is>", 't="inlineStr"'),
      "=cmd|' /C calc'!A0",
    ],
    [
      'markup',
      cell('B4', '<is><t>&lt;script&gt;alert(1)&lt;/script&gt;</t></is>', 't="inlineStr"'),
      '<script>alert(1)</script>',
    ],
    [
      'names with a prefix',
      (xml: string) => xml.replace(/<(\/?)(?!\?)/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
      '10',
    ],
    ['rows without a number', (xml: string) => xml.replace(/<row r="\d+"/g, '<row'), '10'],
  ])('%s', async (_, change, value) => {
    expect(cellAt(await readFile(changed(change), 'a.xlsx'), '1/staff/staff/establishment')).toBe(value)
  })

  it('keeps what is hidden apart: rows, columns, sheets', async () => {
    const hiddenRow = await readFile(
      changed((xml) => xml.replace('<row r="6"', '<row r="6" hidden="1"')),
      'a.xlsx',
    )
    expect(leftTexts(hiddenRow)).toEqual(['三公经费', '1,234.56', '￥5', '１２．５'])
    expect(hiddenRow.leftovers[0]?.place).toBe('工作表“附件1” 第6行 第1列（隐藏）')
    const columns = '<cols><col min="3" max="3" hidden="true"/></cols><sheetData>'
    const hiddenColumn = await readFile(
      changed((xml) => xml.replace('<sheetData>', columns)),
      'a.xlsx',
    )
    expect(leftTexts(hiddenColumn)).toEqual(['2024年实际在职人数', '9', '2024年预算数', '￥5'])
    expect(cellAt(hiddenColumn, '1/spending/three-public/final')).toBe('１２．５')
    const parts = workbookParts({ 附件1: rows, 底稿: [['另']] })
    const main = parts['xl/workbook.xml']?.replace('sheetId="2"', 'sheetId="2" state="veryHidden"') ?? ''
    const hiddenSheet = await readFile(zip({ ...parts, 'xl/workbook.xml': main }), 'a.xlsx')
    expect(hiddenSheet.leftovers).toEqual([{ text: '另', place: '工作表“底稿” 第1行 第1列（隐藏）' }])
  })

  it('takes a value that is merged over its columns as one', async () => {
    const adjusted = [...rows, ['部门基本支出预算调整', -9.32]]
    const parts = workbookParts({ 附件1: adjusted })
    const sheet = 'xl/worksheets/sheet1.xml'
    const merged = parts[sheet]?.replace(
      '</sheetData>',
      '</sheetData><mergeCells><mergeCell ref="B7:D7"/></mergeCells>',
    )
    const intake = await readFile(zip({ ...parts, [sheet]: merged ?? '' }), 'a.xlsx')
    expect(cellAt(intake, '1/spending/adjustment/budget')).toBe('-9.32')
    expect(intake.leftovers).toEqual([])
  })

  it.each([
    ['a string that is not in the list', cell('B4', '<v>99</v>', 't="s"')],
    ['a sheet that ends in the middle', (xml: string) => xml.slice(0, -40)],
    [
      'a document type',
      (xml: string) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet'),
    ],
  ])('refuses %s', async (_, change) => {
    await expect(readFile(changed(change), 'a.xlsx')).rejects.toThrow(
      expect.objectContaining({ code: 'broken_file' }),
    )
  })
})
