import { reportSum } from '../report-sum.ts'
import { defineRule } from '../rule.ts'
import { wholeSums } from '../sums.ts'

export default defineRule({
  id: 'sum-rounding',
  title: '合计与分项之和相差在四舍五入的范围内',
  severity: 'info',
  basis: '各数按末位的一半留出误差，合计与分项之和之差在误差之内的不算错（XBRL Calculations 1.1）',
  messages: {
    rounding: '{cell}为{written}，而{sum}，相差{gap}，可能由四舍五入造成，请核对尾数。',
  },
  check(tables, report) {
    for (const sum of wholeSums(tables)) {
      if (sum.verdict === 'rounding') reportSum(tables, sum, (sighting) => report('rounding', sighting))
    }
  },
})
