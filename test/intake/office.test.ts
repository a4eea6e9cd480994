import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile as readBytes, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import type { Intake } from '../../src/intake/index.ts'
import { readFile } from '../../src/intake/index.ts'
import { cellAt, leftTexts } from './find.ts'

/** Files that office programs wrote: kept ones, and, where LibreOffice is, new ones of the same source. */

const folder = resolve(import.meta.dirname, '../fixtures/office')
const kept = (name: string) => readFile(new Uint8Array(readFileSync(join(folder, name))), name)
const hasWriter = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined
const run = promisify(execFile)

/** A source as LibreOffice saves it in another format. */
async function converted(format: 'docx' | 'html' | 'xlsx', source = 'archive.fodt'): Promise<Intake> {
  const out = await mkdtemp(join(tmpdir(), 'tieout-intake-'))
  try {
    const profile = `-env:UserInstallation=file://${out}/profile`
    const path = join(folder, source)
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, path], {
      timeout: 100_000,
    })
    const name = source.replace(/[^.]+$/, format)
    return await readFile(new Uint8Array(await readBytes(join(out, name))), name)
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

function expectTables(intake: Intake): void {
  expect(intake.submission).toMatchObject({ unit: '桐河县档案馆', year: 2023 })
  expect(intake.submission.attachments.map(({ number, form }) => [number, form])).toEqual([
    [1, 'basic'],
    [2, 'overall'],
  ])
  for (const [path, text] of Object.entries({
    '1/staff/staff/control-rate': '94.44%',
    '1/spending/vehicle-running/final': '2.46',
    '1/spending/project-line.1': '1、档案数字化项目',
    '1/thrift/thrift/text': '一是从严控制公务接待；\n二是推行无纸化办公。',
    '1/signature/date/text': '2024.1.15',
    '2/funds/funds/full-year': '301.50',
    '2/goals/goals/achieved': '完成馆藏档案数字化12.6万页，接待查档1830人次。',
    '2/indicators/indicator.2/name': '接待查档人次',
    '2/indicators/indicator.4/actual': '96.2%',
    '2/total/total/score': '99.91',
  }))
    expect(cellAt(intake, path), path).toBe(text)
  expect(leftTexts(intake)).toEqual(['桐河县档案馆2023年度绩效自评材料'])
}

/** What Calc makes of calc.fods: its own formats, formulas with their values, merges, a note, what is hidden. */
function expectSheets(intake: Intake): void {
  expect(intake.submission).toMatchObject({ unit: '桐河县档案馆', year: 2023 })
  for (const [path, text] of Object.entries({
    '1/staff/staff/establishment': '18人',
    '1/staff/staff/control-rate': '94.44%',
    '1/spending/three-public/final': '3.86',
    '1/spending/vehicle-running/final': '2.46',
    '1/spending/projects/prior': '1,263.37',
    '1/spending/public/budget': '￥1,234.50',
    '1/spending/public/final': '-￥3.20',
    '1/spending/office/budget': '-9.32',
    '1/spending/utilities-travel/budget': '1250',
    '1/spending/meetings-training/prior': '#DIV/0!',
    '1/spending/meetings-training/final': '约3',
    '1/spending/procurement/budget': '0012',
    '1/spending/procurement/final': '0.3',
    '1/spending/adjustment/budget': '-9.32',
    '1/thrift/thrift/text': '一是从严控制公务接待；\n二是推行无纸化办公。',
    '1/signature/date/text': '2024-01-15',
    '2/funds/funds/rate': '99.07%',
    '2/indicators/indicator.2/target': '95%',
    '2/indicators/indicator.2/actual': '96.20%',
    '2/indicators/indicator.3/target': '2023年12月31日',
    '2/indicators/indicator.3/actual': '2023-12-20',
    '2/total/total/points': '70',
  }))
    expect(cellAt(intake, path), path).toBe(text)
  expect(intake.leftovers.map(({ text, place }) => `${place}：${text}`)).toEqual([
    '工作表“附件1” 第11行 第1列（隐藏）：2、出国经费',
    '工作表“附件1” 第11行 第2列（隐藏）：0.00',
    '工作表“附件1” 第11行 第3列（隐藏）：0.00',
    '工作表“附件1” 第11行 第4列（隐藏）：0.00',
    '工作表“底稿” 第1行 第2列（隐藏）：未定',
    '工作表“附件1” 第5行 第3列 批注（张科）：含借调1人',
  ])
}

const report = `2023年度桐河县档案馆整体支出绩效自评报告
一、单位基本情况
（一）主要职能。负责全县档案工作。
（二）人员情况。编制18人，实有17人。
二、一般公共预算支出情况
全年预算301.50万元，执行298.70万元。
（一）基本支出情况
1. 人员经费按规定发放。
2. 公用经费20.48万元。
（二）项目支出情况
三、政府性基金预算支出情况
无。`

describe('a Word file of LibreOffice', () => {
  it('has the tables, and the report with the numbers of its headings', async () => {
    const intake = await kept('archive.docx')
    expectTables(intake)
    expect(intake.report).toBe(report)
  })

  it('has all that another reader finds in it', async () => {
    const { value } = await mammoth.extractRawText({ path: join(folder, 'archive.docx') })
    const found = JSON.stringify(await kept('archive.docx')).replace(/\\n|\s/g, '')
    // Labels are kept apart from what stands behind their colons.
    const parts = value.split(/(?<=：)\s*|\s+/).filter((part) => part !== '' && !/^附件\d$/.test(part))
    expect(parts.length).toBeGreaterThan(100)
    expect(parts.filter((part) => !found.includes(part))).toEqual([])
  })
})

describe.skipIf(!hasWriter)(`LibreOffice${hasWriter ? '' : ' (skipped: no soffice here)'}`, () => {
  it('saves a Word file that reads like the kept one', async () => {
    const intake = await converted('docx')
    expectTables(intake)
    expect(intake.report).toBe(report)
  }, 120_000)

  it('saves a workbook that reads like the kept one', async () => {
    expectSheets(await converted('xlsx', 'calc.fods'))
  }, 120_000)

  it('saves a web page with the same tables', async () => {
    const intake = await converted('html')
    expectTables(intake)
    // It knows no other numbers than a browser's, and begins most of its lists anew.
    expect(intake.report).toContain('\n1. 单位基本情况\n1. 主要职能。负责全县档案工作。\n2. 人员情况。')
    const words = report.replace(/^(?:[一二三]、|（[一二]）|\d\. )/gm, '')
    expect(intake.report?.replace(/^\d\. /gm, '')).toBe(words)
  }, 120_000)
})

describe('a workbook', () => {
  it('of LibreOffice Calc, every cell as it is shown, and the notes', async () => {
    expectSheets(await kept('calc.xlsx'))
  })

  it('of XlsxWriter, every cell as it is shown', async () => {
    const intake = await kept('archive.xlsx')
    expect(intake.submission).toMatchObject({ unit: '桐河县档案馆', year: 2023 })
    for (const [path, text] of Object.entries({
      '1/staff/staff/establishment': '18人',
      '1/staff/staff/control-rate': '94.44%',
      '1/spending/three-public/prior': '5.21',
      '1/spending/three-public/final': '3.86',
      '1/spending/reception/prior': '2.11',
      '1/spending/public/prior': '￥1,263.37',
      '1/spending/public/budget': '1,161.70',
      '1/spending/public/final': '１２．５０',
      '1/spending/adjustment/budget': '-9.32',
      '1/thrift/thrift/text': '一是从严控制公务接待；\n二是推行无纸化办公。',
      '1/signature/date/text': "2024年1月15日 =cmd|' /C calc'!A0",
      '2/funds/funds/rate': '99.07%',
      '2/indicators/indicator.2/actual': '96.20%',
      '2/total/total/points': '60',
    }))
      expect(cellAt(intake, path), path).toBe(text)
    expect(intake.leftovers.map(({ text, place }) => `${place}：${text}`)).toEqual([
      '工作表“附件1” 第10行 第1列（隐藏）：2、出国经费',
      '工作表“附件1” 第10行 第2列（隐藏）：9.90',
      '工作表“附件1” 第10行 第3列（隐藏）：0.00',
      '工作表“附件1” 第10行 第4列（隐藏）：0.00',
      '工作表“底稿” 第2行 第2列（隐藏）：未定',
    ])
  })

  it('of openpyxl, which writes formulas without their values', async () => {
    const intake = await kept('archive-plain.xlsx')
    expect(cellAt(intake, '1/staff/staff/control-rate')).toBe('94%')
    expect(cellAt(intake, '1/spending/three-public/final')).toBe('=D7+D8')
    expect(intake.leftovers).toEqual([])
  })
})
