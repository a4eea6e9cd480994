import { agree } from '../agree.ts'
import { nameOf, plain } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'project-expenditure-agrees',
  title: '附件2项目支出应等于附件1项目支出决算数',
  severity: 'error',
  basis: '附件2 按支出性质分 项目支出 = 附件1 项目支出 决算数',
  messages: {
    differs: '{overall}为{actual}万元，{basic}为{expected}万元，两处应当一致，请核实并更正。',
  },
  check(tables, report) {
    const overall = tables.figure('overall.project-expenditure.amount')
    const basic = tables.figure('basic.projects.final')
    if (!overall || !basic || overall.blank || basic.blank || agree(tables, overall, basic)) return
    report('differs', {
      places: [overall, basic],
      data: { overall: nameOf(tables, overall), basic: nameOf(tables, basic) },
      expected: plain(basic),
      actual: plain(overall),
    })
  },
})
