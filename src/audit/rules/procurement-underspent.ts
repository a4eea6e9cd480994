import { percentage } from '../../quantity/index.ts'
import { columnOf, nameOf, plain, written } from '../name.ts'
import { writeRate } from '../rates.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'procurement-underspent',
  title: '政府采购预算执行偏低',
  severity: 'warning',
  basis: '附件1 政府采购金额 决算数 ÷ 预算数 低于规则包所定界限（procurementExecution）的，应说明原因',
  messages: {
    low: '{cell}为{written}，为{budgetColumn}{budget}的{rate}，低于{line}%，请说明采购预算未执行的原因。',
  },
  check(tables, report) {
    const line = tables.pack.limits.procurementExecution.value
    const final = tables.figure('basic.procurement.final')
    const budget = tables.figure('basic.procurement.budget')
    const rate = final && budget && percentage(final.value, budget.value)
    // Nothing spent at all is asked about as such, by nothing-spent.
    if (!final || !budget || !rate || final.value.lte('0') || rate.gte(line)) return
    report('low', {
      places: [final, budget],
      data: {
        cell: nameOf(tables, final),
        written: written(final),
        budgetColumn: columnOf(budget),
        budget: written(budget),
        rate: writeRate(rate),
        line,
      },
      actual: writeRate(rate),
      formula: `${plain(final)} ÷ ${plain(budget)}`,
    })
  },
})
