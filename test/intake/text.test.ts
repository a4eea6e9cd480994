import { describe, expect, it } from 'vitest'
import { IntakeError, readText } from '../../src/intake/index.ts'
import { cellAt, celled, leftTexts, tabbed } from './find.ts'

const basic = `
  附件1
  2024年度预算单位整体支出绩效评价基础数据表
  预算单位名称|甲局
  财政供养人员情况(人)|编制数|2024年实际在职人数|控制率
  |10|9|90%
  经费控制情况(万元)|2023年决算数|2024年预算数|2024年决算数
  三公经费|5.21|0.00|0.32
  项目支出：|1|2|3
  1、业务工作经费|1|1|1
  2、某项目||1|2
  公用经费|4|5|6`

const overall = `
  附件2
  2024年度预算单位整体支出绩效自评表
  预算单位名称|甲局
  年度预算申请||年初预算数|全年预算数|全年执行数|分值|执行率|自评得分
  |年度资金总额|10|9|8|10|88.89%|8.89
  年度总体目标|预期目标|实际完成情况
  |目标一|完成一
  绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|自评得分|偏差原因分析及改进措施
  |产出指标|数量指标|办件数|≥5件|6件|50|50|
  |||培训人数|≥7人|8人|40|40|
  总分|100|98.89|`

describe.each([
  ['cells on lines', celled],
  ['rows on lines', tabbed],
])('%s', (_, print) => {
  const read = (text: string) => readText(print(text))

  it('reads both attachments', () => {
    const intake = read(`${basic}\n${overall}`)
    expect(intake.leftovers).toEqual([])
    expect(intake.submission).toMatchObject({ unit: '甲局', year: 2024 })
    expect(cellAt(intake, '1/staff/staff/actual')).toBe('9')
    expect(cellAt(intake, '2/total/total/score')).toBe('98.89')
    expect(cellAt(intake, '2/indicators/indicator.2/actual')).toBe('8人')
  })

  it('follows the heading where columns stand in another order or are missing', () => {
    const intake = read(
      basic
        .replace('2023年决算数|2024年预算数|2024年决算数', '2024年决算数|2024年预算数|说明')
        .replace('三公经费|5.21|0.00|0.32', '三公经费|0.32|0.00|注'),
    )
    expect(cellAt(intake, '1/spending/three-public/final')).toBe('0.32')
    expect(cellAt(intake, '1/spending/three-public/prior')).toBeUndefined()
    expect(leftTexts(intake)).toEqual(expect.arrayContaining(['说明', '注']))
  })

  it('tells columns apart by their years even if the years are those of another form', () => {
    const intake = read(
      basic.replace('2023年决算数|2024年预算数|2024年决算数', '2021年决算数|2022年预算数|2022年决算数'),
    )
    expect(cellAt(intake, '1/spending/three-public/prior')).toBe('5.21')
    expect(cellAt(intake, '1/spending/three-public/final')).toBe('0.32')
  })

  it('takes every line between 项目支出 and 公用经费 as a project line', () => {
    const intake = read(
      basic.replace('2、某项目||1|2', '河湖管护|||\n  公务接待|7|8|9\n  会议费、培训费|1||\n  ||3|'),
    )
    const rows = intake.submission.attachments[0]?.blocks.find(({ id }) => id === 'spending')?.rows
    expect(rows?.map(({ id, label }) => [id, label])).toEqual([
      ['three-public', '三公经费'],
      ['projects', '项目支出：'],
      ['project-line.1', '1、业务工作经费'],
      ['project-line.2', '河湖管护'],
      ['project-line.3', '公务接待'],
      ['project-line.4', '会议费、培训费'],
      ['project-line.5', ''],
      ['public', '公用经费'],
    ])
    expect(intake.leftovers).toEqual([])
  })

  it('leaves over rows that are unknown or stand twice, with their places', () => {
    const intake = read(`${basic}\n  其中：印刷费|1.5||2.5\n  三公经费|7||`)
    expect(leftTexts(intake)).toEqual(['其中：印刷费', '1.5', '2.5', '三公经费', '7'])
    expect(intake.leftovers[0]?.place).toMatch(/^附件1 第\d+行 第1列$/)
    expect(cellAt(intake, '1/spending/three-public/prior')).toBe('5.21')
  })

  it('keeps the first row of values under a heading, and leaves the second', () => {
    const intake = read(basic.replace('|10|9|90%', '|10|9|90%\n  |11|12|13'))
    expect(cellAt(intake, '1/staff/staff/establishment')).toBe('10')
    expect(leftTexts(intake)).toEqual(['11', '12', '13'])
  })

  it('keeps blanks and marks of nothing as written', () => {
    const intake = read(
      basic
        .replace('三公经费|5.21|0.00|0.32', '三公经费|—|/|无')
        .replace('公用经费|4|5|6', '公用经费|0|不适用|'),
    )
    expect(['prior', 'budget', 'final'].map((id) => cellAt(intake, `1/spending/three-public/${id}`))).toEqual(
      ['—', '/', '无'],
    )
    expect(['prior', 'budget', 'final'].map((id) => cellAt(intake, `1/spending/public/${id}`))).toEqual([
      '0',
      '不适用',
      undefined,
    ])
  })

  it('puts the merged value of the adjustment under the budget', () => {
    expect(cellAt(read(`${basic}\n  部门基本支出预算调整|-9.32`), '1/spending/adjustment/budget')).toBe(
      '-9.32',
    )
    expect(cellAt(read(`${basic}\n  部门基本支出预算调整|||-9.32`), '1/spending/adjustment/final')).toBe(
      '-9.32',
    )
  })

  it('reads rows that lack the merged first cell', () => {
    const intake = read(
      overall
        .replace('|年度资金总额|10', '年度资金总额|10')
        .replace('|||培训人数|≥7人|8人|40|40|', '培训人数|≥7人|8人|40|40|')
        .replace('|目标一|完成一', '目标一|完成一'),
    )
    expect(cellAt(intake, '2/funds/funds/full-year')).toBe('9')
    expect(cellAt(intake, '2/indicators/indicator.2/points')).toBe('40')
    expect(cellAt(intake, '2/goals/goals/achieved')).toBe('完成一')
    expect(intake.leftovers).toEqual([])
  })

  it('does without the titles', () => {
    const intake = read(`${basic}\n${overall}`.replace(/.*(?:附件|整体支出绩效).*\n/g, ''))
    expect(intake.submission.attachments.map(({ number, form, title }) => [number, form, title])).toEqual([
      [1, 'basic', ''],
      [2, 'overall', ''],
    ])
    expect(intake.submission.year).toBe(2024)
  })

  it('numbers attachments in order where no line says it', () => {
    const project =
      '2024年度项目支出绩效自评表\n项目支出名称|甲\n项目资金||年初预算数|全年预算数\n|年度资金总额|1|2'
    const intake = read(`${basic}\n${overall}\n${project}\n${project.replace('甲', '乙')}`)
    expect(intake.submission.attachments.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(cellAt(intake, '4/project/name/text')).toBe('乙')
  })

  it('reads the parts of the total in cells of their own, too', () => {
    const parts = `
      |按收入性质分：||按支出性质分：|
      |其中：一般公共预算|7.5|基本支出：|5
      |政府性基金拨款：||项目支出|—
      |其他资金：1.5万元|||`
    const intake = read(overall.replace('\n  年度总体目标', `${parts}\n  年度总体目标`))
    expect(cellAt(intake, '2/income/general/amount')).toBe('7.5')
    expect(cellAt(intake, '2/income/government-fund')).toBe('政府性基金拨款：')
    expect(cellAt(intake, '2/nature/basic-expenditure/amount')).toBe('5')
    expect(cellAt(intake, '2/nature/project-expenditure/amount')).toBe('—')
    expect(cellAt(intake, '2/income/other-income/amount')).toBe('1.5万元')
    expect(intake.leftovers).toEqual([])
  })

  it('reads signatures and remarks around and in the table', () => {
    const intake = read(
      `${basic}\n  说明：一。\n  单位负责人签字：（已签） 填 表 人：李四 联系电话：0730-1 填报日期：2025年3月1日`,
    )
    expect(cellAt(intake, '1/note/note.1/text')).toBe('一。')
    expect(['head', 'filler', 'phone', 'date'].map((id) => cellAt(intake, `1/signature/${id}/text`))).toEqual(
      ['（已签）', '李四', '0730-1', '2025年3月1日'],
    )
    expect(intake.leftovers).toEqual([])
    const inCells = read(`${basic}\n  单位负责人签字：|张三|填表人：|李四`)
    expect(cellAt(inCells, '1/signature/filler/text')).toBe('李四')
    const touching = read(`${basic}\n  填表人：李四联系电话：0730-1`)
    expect(cellAt(touching, '1/signature/filler/text')).toBe('李四')
    expect(leftTexts(read(`${basic}\n  项目负责人：|张三`))).toEqual(['项目负责人：', '张三'])
  })

  it('leaves over lines that say nothing to the form', () => {
    const intake = read(basic.replace('\n  预算单位名称', '\n  金额单位：万元\n  预算单位名称'))
    expect(leftTexts(intake)).toEqual(['金额单位：万元'])
    expect(intake.leftovers[0]?.place).toBe('附件1 第3行')
  })

  it('cuts the report out wherever it stands', () => {
    const report =
      '2024年度甲局整体支出绩效自评报告\n一、单位基本情况\n编制10人。\n二、一般公共预算支出情况\n无。'
    for (const text of [
      `${report}\n${basic}\n${overall}`,
      `${basic}\n附件5\n${report}\n${overall}`,
      `${basic}\n${overall}\n附件5\n${report}`,
    ]) {
      const intake = read(text)
      expect(intake.report?.replace(/\n+/g, '\n').trim()).toBe(report)
      expect(intake.leftovers).toEqual([])
      expect(intake.submission.attachments).toHaveLength(2)
    }
  })

  it('takes no list of attachments for attachments', () => {
    const list =
      '附件：1.2024年度预算单位整体支出绩效评价基础数据表\n2.2024年度预算单位整体支出绩效自评表\n3.2024年度甲局整体支出绩效自评报告'
    const report = '附件3\n2024年度甲局整体支出绩效自评报告\n一、单位基本情况\n编制10人。'
    const intake = read(`${list}\n${basic}\n${overall}\n${report}`)
    expect(intake.submission.attachments.map(({ number }) => number)).toEqual([1, 2])
    expect(intake.report).toContain('编制10人。')
    expect(leftTexts(intake)).toEqual(list.split('\n'))
  })

  it('finds the unit in the report where no table names it', () => {
    const report = '2024年度乙县水利局部门整体支出绩效自评报告\n一、单位基本情况\n无。'
    expect(read(`${basic.replace('|甲局', '|')}\n${report}`).submission.unit).toBe('乙县水利局')
  })

  it('reads titles in their variants', () => {
    for (const [mark, number] of [
      ['附件 1', 1],
      ['附件1：', 1],
      ['附 件 一', 1],
      ['附件１', 1],
      ['附表2', 2],
      ['附件十二', 12],
      ['附件3-1', 3],
    ] as const) {
      const intake = read(basic.replace('附件1', mark))
      expect(intake.submission.attachments.map((attachment) => attachment.number)).toEqual([number])
      expect(intake.leftovers).toEqual([])
    }
    const together = read(basic.replace('附件1\n  2024', '附件1：2024'))
    expect(together.submission.attachments[0]).toMatchObject({
      number: 1,
      title: '2024年度预算单位整体支出绩效评价基础数据表',
    })
    const torn = read(
      basic
        .replace('预算单位整体支出绩效评价', '预算单位\n整体支出绩效评价')
        .replace('数据表', '数据表（本级）'),
    )
    expect(torn.submission.attachments[0]?.title).toBe('2024年度预算单位\n整体支出绩效评价基础数据表（本级）')
    const yearBelow = read(
      basic.replace(
        '2024年度预算单位整体支出绩效评价基础数据表',
        '预算单位整体支出绩效评价基础数据表\n（2024年度）',
      ),
    )
    expect(yearBelow.submission).toMatchObject({ year: 2024 })
    expect(yearBelow.leftovers).toEqual([])
  })
})

describe('cells on lines', () => {
  it('lets blank lines stand in cells', () => {
    const intake = readText(
      celled(
        overall
          .replace('|产出指标|', '|⏎⏎产出指标⏎(50分)|')
          .replace('数量指标|', '数量指标⏎|')
          .replace('|目标一|完成一', '|目标一⏎⏎目标二|完成一，已办。⏎⏎完成二。'),
      ),
    )
    expect(cellAt(intake, '2/indicators/indicator.1/level-1')).toBe('产出指标\n(50分)')
    expect(cellAt(intake, '2/indicators/indicator.1/name')).toBe('办件数')
    expect(cellAt(intake, '2/indicators/indicator.2/name')).toBe('培训人数')
    expect(cellAt(intake, '2/goals/goals/expected')).toBe('目标一\n\n目标二')
    expect(cellAt(intake, '2/goals/goals/achieved')).toBe('完成一，已办。\n\n完成二。')
    expect(intake.leftovers).toEqual([])
  })

  it('joins labels over several lines, with blanks of all kinds', () => {
    const intake = readText(
      celled(
        basic
          .replace('编制数', '\u00a0编制⏎数\u3000')
          .replace('2024年实际在职人数', '2024年⏎实际在⏎职人数')
          .replace('三公经费', '“三公”⏎经 费：'),
      ),
    )
    expect(cellAt(intake, '1/staff/staff/establishment')).toBe('10')
    expect(cellAt(intake, '1/staff/staff/actual')).toBe('9')
    expect(cellAt(intake, '1/spending/three-public/final')).toBe('0.32')
  })
})

describe('rows on lines', () => {
  it('resolves quotes', () => {
    const intake = readText(tabbed(overall.replace('|目标一|完成一', '|"目标""一""\n第二行"|"三公"经费下降')))
    expect(cellAt(intake, '2/goals/goals/expected')).toBe('目标"一"\n第二行')
    expect(cellAt(intake, '2/goals/goals/achieved')).toBe('"三公"经费下降')
  })

  it('puts rows together that cells of several lines tore apart', () => {
    const buildings = `
      楼堂馆所控制情况
      (2024年完工项目)|批复规模
      (m²)|实际规
      模(m²)|规模控制率|预算投资
      (万元)|实际
      投资
      (万元)|投资概
      算控制
      率
      |1|2|3|4|5|6`
    const intake = readText(
      tabbed(
        `${basic}${buildings}\n${overall.replace('|产出指标|', '|产出指标\n(50分)|').replace('|目标一|完成一', '|目标一，\n目标二|完成一，好\n完成二')}`,
      ),
    )
    expect(intake.leftovers).toEqual([])
    expect(cellAt(intake, '1/buildings/buildings/actual-investment')).toBe('5')
    expect(cellAt(intake, '1/buildings/buildings/investment-rate')).toBe('6')
    expect(cellAt(intake, '2/indicators/indicator.1/level-1')).toBe('产出指标\n(50分)')
    expect(cellAt(intake, '2/goals/goals/expected')).toBe('目标一，\n目标二')
    expect(cellAt(intake, '2/goals/goals/achieved')).toBe('完成一，好\n完成二')
  })

  it('does not take a row for the beginning of the heading below it', () => {
    const intake = readText(
      tabbed(
        basic.replace('财政供养人员情况(人)', '人员').replace('2024年实际在职人数|', '').replace('|9|', '|'),
      ),
    )
    expect(intake.submission.unit).toBe('甲局')
    expect(cellAt(intake, '1/staff/staff/control-rate')).toBe('90%')
    expect(leftTexts(intake)).toEqual(['人员'])
  })

  it('does without the tabs at the ends of rows', () => {
    const intake = readText(tabbed(`${basic}\n${overall}`).replace(/\t+$/gm, ''))
    expect(intake.leftovers).toEqual([])
    expect(cellAt(intake, '2/total/total/score')).toBe('98.89')
    expect(cellAt(intake, '2/indicators/indicator.1/score')).toBe('50')
  })
})

describe('what is no submission', () => {
  it.each([
    ['', 'not_a_submission'],
    ['今天天气很好。', 'not_a_submission'],
    ['姓名\t年龄\n张三\t3', 'not_a_submission'],
    [
      '2024年度甲局整体支出绩效自评报告\n一、单位基本情况\n编制10人。\n二、一般公共预算支出情况\n无。',
      'not_a_submission',
    ],
    [tabbed('预算单位名称|甲局\n财政供养人员情况(人)|编制数|在职人数\n|1|2'), 'year_not_found'],
    ['x'.repeat(10 * 1024 * 1024 + 1), 'file_too_large'],
  ])('%.20s', (text, code) => {
    expect(() => readText(text)).toThrow(expect.objectContaining({ code }))
  })

  it('says what was looked for and what was found', () => {
    const message = messageOf(() => readText('姓名\t年龄\n张三\t3'))
    expect(message).toContain('基础数据表')
    expect(message).toContain('4 个单元格')
    expect(message).toContain('姓名 年龄')
  })
})

function messageOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof IntakeError) return error.message
  }
  return ''
}
