import { reportSum } from '../report-sum.ts'
import { defineRule } from '../rule.ts'
import { sumsOf } from '../sums.ts'

export default defineRule({
  id: 'project-lines-add-up',
  title: '项目支出应等于以下各行之和',
  severity: 'error',
  basis:
    '附件1 项目支出 = 业务工作经费等各行之和，各列分别成立；区级专项资金、上级转移支付行可填其下各行的小计',
  messages: {
    differs: '{cell}为{written}，而{sum}，相差{gap}，请核对后更正。',
  },
  check(tables, report) {
    for (const sum of sumsOf(tables, 'projects-total')) {
      if (sum.verdict === 'differs') reportSum(tables, sum, (sighting) => report('differs', sighting))
    }
  },
})
