import { spendingOverruns } from '../overruns.ts'
import { overrunSighting } from '../report-overrun.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'spending-within-budget',
  title: '公用经费、政府采购超过预算',
  severity: 'warning',
  basis: '附件1 公用经费及其各项、政府采购金额 决算数 ≤ 预算数',
  messages: {
    exceeds: '{cell}为{written}，{budgetColumn}为{budget}，超出{gap}，为预算的{rate}，请说明原因。',
    unbudgeted: '{cell}为{written}，而{budgetColumn}为{budget}，超出{gap}，请说明支出依据和原因。',
  },
  check(tables, report) {
    for (const overrun of spendingOverruns(tables)) {
      report(overrun.budget.value.eq('0') ? 'unbudgeted' : 'exceeds', overrunSighting(tables, overrun))
    }
  },
})
