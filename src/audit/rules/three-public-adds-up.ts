import { reportSum } from '../report-sum.ts'
import { defineRule } from '../rule.ts'
import { sumsOf } from '../sums.ts'

export default defineRule({
  id: 'three-public-adds-up',
  title: '三公经费应等于公务用车、出国、公务接待三项之和',
  severity: 'error',
  basis: '附件1 三公经费 = 公务用车购置和维护经费 + 出国经费 + 公务接待，各列分别成立；空白按0计',
  messages: {
    differs: '{cell}为{written}，而{sum}，相差{gap}，请核对后更正。',
  },
  check(tables, report) {
    for (const sum of sumsOf(tables, 'three-public-total')) {
      if (sum.verdict === 'differs') reportSum(tables, sum, (sighting) => report('differs', sighting))
    }
  },
})
