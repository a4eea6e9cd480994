import { threePublicOverruns } from '../overruns.ts'
import { overrunSighting } from '../report-overrun.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'three-public-within-budget',
  title: '三公经费超过预算',
  severity: 'warning',
  basis: '附件1 三公经费决算数 ≤ 预算数，各项亦同',
  messages: {
    exceeds: '{cell}为{written}，{budgetColumn}为{budget}，超出{gap}，为预算的{rate}，请说明原因。',
    unbudgeted: '{cell}为{written}，而{budgetColumn}为{budget}，超出{gap}，请说明支出依据和原因。',
  },
  check(tables, report) {
    for (const overrun of threePublicOverruns(tables)) {
      report(overrun.budget.value.eq('0') ? 'unbudgeted' : 'exceeds', overrunSighting(tables, overrun))
    }
  },
})
