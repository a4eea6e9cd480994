import { reportSum } from '../report-sum.ts'
import { defineRule } from '../rule.ts'
import { incomeSum } from '../sums.ts'

export default defineRule({
  id: 'income-adds-up',
  title: '按收入性质分的各项之和应等于年度资金总额',
  severity: 'error',
  basis:
    '附件2 一般公共预算 + 政府性基金拨款 + 纳入专户管理的非税收入拨款 + 其他资金 = 年度资金总额（全年执行数或全年预算数）',
  messages: {
    differs: '按收入性质分：{sum}，与{cell}{written}不符，与全年预算数也不符，请核对后更正。',
  },
  check(tables, report) {
    const sum = incomeSum(tables)
    if (sum?.verdict === 'differs') reportSum(tables, sum, (sighting) => report('differs', sighting))
  },
})
