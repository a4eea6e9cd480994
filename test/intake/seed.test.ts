import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { submissionSchema } from '../../schemas/submission.ts'
import { readText } from '../../src/intake/index.ts'
import { cellAt } from './find.ts'

const folder = process.env.TIEOUT_SEED ?? fileURLToPath(new URL('../../../shared/seed', import.meta.url).href)
const file = `${folder}/submission-2023.txt`
const present = existsSync(file)
if (!present) console.warn(`seed tests skipped: ${file} is not there (TIEOUT_SEED names its folder)`)

describe.skipIf(!present)('the seed', () => {
  const text = present ? readFileSync(file, 'utf8') : ''
  const intake = present ? readText(text) : readNothing()

  it('is a valid submission with nothing left over', () => {
    expect(submissionSchema.parse(intake.submission)).toEqual(intake.submission)
    expect(intake.leftovers).toEqual([])
    expect(intake.submission).toMatchObject({ unit: '中共岳阳市岳阳楼区委员会组织部', year: 2023 })
    expect(intake.submission.attachments.map(({ number, form, title }) => [number, form, title])).toEqual([
      [1, 'basic', '2023年度预算单位整体支出绩效评价基础数据表'],
      [2, 'overall', '2023 年度预算单位整体支出绩效自评表'],
      [3, 'project', '2023 年度项目支出绩效自评表'],
      [4, 'project', '2023 年度项目支出绩效自评表'],
    ])
  })

  it.each([
    ['1/staff/staff/control-rate', '100%'],
    ['1/spending/three-public/final', '0.32'],
    ['1/spending/vehicles/final', undefined],
    ['1/spending/projects', '项目支出：'],
    ['1/spending/project-line.2', '2、老干活动中心项目'],
    ['1/spending/project-line.2/final', '175.37'],
    ['1/spending/project-line.4', '4、上级移支付(一个专项一行）'],
    ['1/spending/utilities-travel/budget', '3.00'],
    ['1/spending/adjustment/budget', '-9.32'],
    ['1/spending/adjustment/prior', undefined],
    ['1/buildings/buildings/investment-rate', '0'],
    ['1/thrift/thrift', '厉行节约保障措施'],
    ['1/thrift/thrift/text', undefined],
    ['1/signature/phone', '联系电话：'],
    ['1/signature/phone/text', undefined],
    ['2/funds/funds/initial', '1263.37'],
    ['2/funds/funds/full-year', '1161.77'],
    ['2/income/general', '其中：  一般公共预算：'],
    ['2/income/general/amount', '1161.77'],
    ['2/income/other-income/amount', undefined],
    ['2/nature/basic-expenditure/amount', '694.05'],
    ['2/nature/project-expenditure/amount', '467.72'],
    ['2/indicators/indicator.1/level-1', '产出指标\n(50分)'],
    ['2/indicators/indicator.2/level-1', undefined],
    ['2/indicators/indicator.5/level-2', '质量指标'],
    ['2/indicators/indicator.4/target', '2083个'],
    ['2/indicators/indicator.18', '生态效\n益指标'],
    ['2/indicators/indicator.21/actual', '98%'],
    ['2/total/total/score', '100'],
    ['3/project/name/text', '业务工作经费'],
    ['3/funds/appropriation/initial', '560.00'],
    ['3/funds/appropriation/points', undefined],
    ['3/indicators/indicator.1/level-1', '产出指标\n(50分)'],
    ['3/indicators/indicator.1/points', '5'],
    ['4/project/name/text', '老干活动中心项目'],
    ['4/funds/funds/final', '175.37'],
    ['4/goals/goals/achieved', '预期目标已完成。'],
    ['4/indicators/indicator.15/target', '≧90%'],
  ])('%s is %s', (path, expected) => {
    expect(cellAt(intake, path)).toBe(expected)
  })

  it('keeps the goals line by line', () => {
    expect(cellAt(intake, '2/goals/goals/expected')?.split('\n')).toHaveLength(4)
    expect(cellAt(intake, '2/goals/goals/achieved')?.split('\n')).toHaveLength(5)
  })

  it('has all indicators', () => {
    const counts = intake.submission.attachments.map(
      ({ blocks }) => blocks.find(({ id }) => id === 'indicators')?.rows.length,
    )
    expect(counts).toEqual([undefined, 21, 17, 15])
  })

  it('cuts the report out verbatim', () => {
    const report = intake.report ?? ''
    expect(report.trimStart()).toMatch(/^2023年度中共岳阳市岳阳楼区委员会组织部整体支出绩效自评报告\n/)
    expect(report).toMatch(/十、 其他需要说明的情况\n无。$/)
    expect(text).toContain(report)
  })

  it('reads the same with the line ends of Windows', () => {
    expect(readText(text.replaceAll('\n', '\r\n')).submission).toEqual(intake.submission)
  })
})

function readNothing() {
  return { submission: { unit: '', year: 2000, attachments: [] }, leftovers: [], report: '' }
}
