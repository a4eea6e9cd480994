import { reportSum } from '../report-sum.ts'
import { defineRule } from '../rule.ts'
import { sumsOf } from '../sums.ts'

export default defineRule({
  id: 'project-funds-add-up',
  title: '项目年度资金总额应等于各资金来源之和',
  severity: 'error',
  basis: '项目表 年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金，各列分别成立；空白按0计',
  messages: {
    differs: '{cell}为{written}，而{sum}，相差{gap}，请核对后更正。',
  },
  check(tables, report) {
    for (const sum of sumsOf(tables, 'project-funds-total')) {
      if (sum.verdict === 'differs') reportSum(tables, sum, (sighting) => report('differs', sighting))
    }
  },
})
