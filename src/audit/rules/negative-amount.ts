import { nameOf, plain, written } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'negative-amount',
  title: '除预算调整外，金额、人数不应为负数',
  severity: 'warning',
  basis: '各附件 除部门基本支出预算调整外，预算数、决算数、人数、面积 ≥ 0',
  messages: {
    negative: '{cell}为{written}，此处不应为负数，请核对后更正或说明。',
  },
  check(tables, report) {
    for (const { figure, column, row } of tables.cells.values()) {
      if (!figure || row.id === 'adjustment' || figure.value.gte('0')) continue
      if (column.kind !== 'amount' && column.kind !== 'people' && column.kind !== 'area') continue
      report('negative', {
        places: [figure],
        data: { cell: nameOf(tables, figure), written: written(figure) },
        actual: plain(figure),
      })
    }
  },
})
