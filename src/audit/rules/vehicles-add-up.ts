import { reportSum } from '../report-sum.ts'
import { defineRule } from '../rule.ts'
import { sumsOf } from '../sums.ts'

export default defineRule({
  id: 'vehicles-add-up',
  title: '公务用车经费应等于购置与运行维护之和',
  severity: 'error',
  basis: '附件1 公务用车购置和维护经费 = 公车购置 + 公车运行维护，各列分别成立；空白按0计',
  messages: {
    differs: '{cell}为{written}，而{sum}，相差{gap}，请核对后更正。',
  },
  check(tables, report) {
    for (const sum of sumsOf(tables, 'vehicles-total')) {
      if (sum.verdict === 'differs') reportSum(tables, sum, (sighting) => report('differs', sighting))
    }
  },
})
