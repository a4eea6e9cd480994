import { describe, expect, it } from 'vitest'
import { openLedger } from '../../src/facts/index.ts'
import { readFile, readHtml, readText } from '../../src/intake/index.ts'
import { cellAt, leftTexts, tabbed } from './find.ts'
import { printDocx, printHtml, printXlsx } from './print.ts'

/** What officers do to the form, in whichever way they hand it in. */

interface Variant {
  heading: string[]
  rows: string
  after?: string[]
}

const printed = ({ heading, rows, after = [] }: Variant) => ({
  heading,
  rows: rows
    .trim()
    .split('\n')
    .map((row) =>
      row
        .trim()
        .split('|')
        .map((text) => ({ text, span: 1 })),
    ),
  after,
})

const ways: [string, (variants: Variant[]) => ReturnType<typeof readFile>][] = [
  [
    'text',
    async (all) =>
      readText(
        all
          .map(({ heading, rows, after = [] }) => [...heading, tabbed(rows), '', ...after].join('\n'))
          .join('\n\n'),
      ),
  ],
  ['HTML', async (all) => readHtml(printHtml(all.map(printed)))],
  ['.docx', async (all) => readFile(await printDocx(all.map(printed)), 'a.docx')],
  ['.xlsx', async (all) => readFile(await printXlsx(all.map(printed)), 'a.xlsx')],
]

const basic = ['附件1', '2024年度预算单位整体支出绩效评价基础数据表']
const overall = ['附件2', '2024年度预算单位整体支出绩效自评表']
const unit = '预算单位名称|甲局'
const indicators =
  '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|自评得分|偏差原因分析及改进措施'

describe.each(ways)('%s', (_, read) => {
  it('a table split over pages, with its heading repeated', async () => {
    const intake = await read([
      {
        heading: overall,
        rows: `${unit}\n${indicators}
          |产出指标|数量指标|办件数|≥5件|6件|50|50|
          ${indicators}
          |||培训人数|≥7人|8人|40|40|
          总分||||||100|90|`,
      },
    ])
    expect(cellAt(intake, '2/indicators/indicator.1/actual')).toBe('6件')
    expect(cellAt(intake, '2/indicators/indicator.2/actual')).toBe('8人')
    expect(cellAt(intake, '2/total/total/score')).toBe('90')
    expect(intake.leftovers).toEqual([])
  })

  it('several attachments one below the other, with prose around them', async () => {
    const intake = await read([
      {
        heading: ['关于报送自评材料的说明', '请审阅。', ...basic],
        rows: `${unit}\n财政供养人员情况(人)|编制数|2024年实际在职人数|控制率\n|10|9|90%`,
        after: ['以上数据来自财务处。'],
      },
      {
        heading: overall,
        rows: `${unit}\n年度预算申请||年初预算数|全年预算数|全年执行数|分值|执行率|自评得分\n|年度资金总额|10|9|8|10|88.89%|8.89`,
      },
    ])
    expect(intake.submission.attachments.map(({ number, form }) => [number, form])).toEqual([
      [1, 'basic'],
      [2, 'overall'],
    ])
    expect(cellAt(intake, '1/staff/staff/actual')).toBe('9')
    expect(cellAt(intake, '2/funds/funds/final')).toBe('8')
    expect(leftTexts(intake).join('\n').replace(/\s/g, '')).toBe(
      '关于报送自评材料的说明请审阅。以上数据来自财务处。',
    )
  })

  it('columns in another order, rows missing and added, another year', async () => {
    const intake = await read([
      {
        heading: ['附件一', '2021年度部门整体支出绩效评价基础数据表'].map((line) =>
          line.replace('部门', '预算单位'),
        ),
        rows: `${unit}\n经费控制情况（万元）|2021年决算数|2020年决算数|2021年预算数\n“三公”经费|1|2|3\n公用经费|4|5|6\n食堂经费|7|8|9`,
      },
    ])
    expect(intake.submission.year).toBe(2021)
    expect(cellAt(intake, '1/spending/three-public/final')).toBe('1')
    expect(cellAt(intake, '1/spending/three-public/prior')).toBe('2')
    expect(cellAt(intake, '1/spending/public/budget')).toBe('6')
    expect(leftTexts(intake)).toEqual(['食堂经费', '7', '8', '9'])
  })

  it('figures however they are written: as written in the table, as what they say in the facts', async () => {
    const intake = await read([
      {
        heading: basic,
        rows: `${unit}
          财政供养人员情况(人)|编制数|2024年实际在职人数|控制率
          |１０人|9|98
          经费控制情况(万元)|2023年决算数|2024年预算数|2024年决算数
          三公经费|１，２３４．５６|￥12.50|12.50万元
          公用经费|1,234.56|125000元|0.5亿元`,
      },
      {
        heading: overall,
        rows: `${unit}\n${indicators}
          |产出指标|数量指标|办件数|≧5件|6件|10|10|
          |||培训数|>=5次|6次|10|10|
          |||合格率|不低于95％|96.5％|10|10|`,
      },
    ])
    expect(cellAt(intake, '1/spending/three-public/prior')).toBe('１，２３４．５６')
    const facts = new Map(
      openLedger(intake.submission).facts.map(({ id, value, unit = '' }) => [id, value + unit]),
    )
    expect(
      Object.fromEntries(
        [
          'staff.establishment',
          'staff.control-rate',
          'three-public.prior',
          'three-public.budget',
          'three-public.final',
          'public.prior',
          'public.budget',
          'public.final',
        ].map((id) => [id, facts.get(`basic.${id}`)]),
      ),
    ).toEqual({
      'staff.establishment': '10人',
      'staff.control-rate': '98%',
      'three-public.prior': '1234.56万元',
      'three-public.budget': '12.50万元',
      'three-public.final': '12.50万元',
      'public.prior': '1234.56万元',
      'public.budget': '12.5万元',
      'public.final': '5000万元',
    })
    expect([1, 2, 3].map((index) => cellAt(intake, `2/indicators/indicator.${index}/target`))).toEqual([
      '≧5件',
      '>=5次',
      '不低于95％',
    ])
    expect(intake.leftovers).toEqual([])
  })
})
