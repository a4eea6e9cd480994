import { reportSum } from '../report-sum.ts'
import { defineRule } from '../rule.ts'
import { expenditureSum } from '../sums.ts'

export default defineRule({
  id: 'expenditure-adds-up',
  title: '基本支出与项目支出之和应等于全年执行数',
  severity: 'error',
  basis: '附件2 基本支出 + 项目支出 = 年度资金总额 全年执行数',
  messages: {
    differs: '按支出性质分：{sum}，与{cell}{written}不符，相差{gap}，请核对后更正。',
  },
  check(tables, report) {
    const sum = expenditureSum(tables)
    if (sum?.verdict === 'differs') reportSum(tables, sum, (sighting) => report('differs', sighting))
  },
})
