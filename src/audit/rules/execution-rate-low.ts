import { nameOf, plain } from '../name.ts'
import { executionRate, writeRate } from '../rates.ts'
import { reasonsOf } from '../reasons.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'execution-rate-low',
  title: '预算执行率偏低而未说明原因',
  severity: 'warning',
  basis: '附件2及各项目表 执行率低于规则包所定界限（lowExecutionRate）的，应说明原因和改进措施',
  messages: {
    low: '{cell}为{rate}，低于{line}%，表中未说明原因，请说明原因和改进措施。',
  },
  check(tables, report) {
    const line = tables.pack.limits.lowExecutionRate.value
    for (const key of tables.scored) {
      const rate = executionRate(tables, key)
      const final = tables.figure(`${key}.funds.final`)
      const full = tables.figure(`${key}.funds.full-year`)
      const cell = tables.cells.get(`${key}.funds.rate`)
      if (!rate || !cell || rate.gte(line) || reasonsOf(tables, key).length > 0) continue
      report('low', {
        places: [cell.fact, final, full],
        data: {
          cell: nameOf(tables, cell.fact),
          rate: writeRate(rate),
          line,
        },
        actual: writeRate(rate),
        ...(final && full ? { formula: `${plain(final)} ÷ ${plain(full)}` } : {}),
      })
    }
  },
})
