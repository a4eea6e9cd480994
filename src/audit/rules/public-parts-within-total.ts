import { sum, ZERO } from '../../quantity/index.ts'
import { slack, sumOf } from '../agree.ts'
import { reportSum } from '../report-sum.ts'
import { defineRule } from '../rule.ts'
import { sumsOf } from '../sums.ts'

export default defineRule({
  id: 'public-parts-within-total',
  title: '公用经费“其中”各项之和不得大于公用经费',
  severity: 'error',
  basis: '附件1 办公经费 + 水费、电费、差旅费 + 会议费、培训费 ≤ 公用经费；“其中”只列部分项目，不要求相等',
  messages: {
    exceeds: '{cell}为{written}，而“其中”{sum}，超出{gap}，部分不能大于总额，请核对后更正。',
  },
  check(tables, report) {
    for (const found of sumsOf(tables, 'public-selection')) {
      const { total, parts, verdict } = found
      if (verdict !== 'differs') continue
      const over = sumOf(parts).minus(total.value)
      const allowed = sum([total, ...parts].map((figure) => slack(tables, figure)))
      if (over.gt(ZERO) && over.gt(allowed))
        reportSum(tables, found, (sighting) => report('exceeds', sighting))
    }
  },
})
