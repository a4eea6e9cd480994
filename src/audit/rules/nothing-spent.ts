import { columnOf, nameOf, plain, written } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'nothing-spent',
  title: '有预算而无支出',
  severity: 'info',
  basis: '附件1 有预算数而决算数为0的，审核时会问是否未用或列支在别处',
  messages: {
    unspent: '{cell}为{budget}，而{finalColumn}为{written}，请确认是否未支出或列支在其他项目。',
  },
  check(tables, report) {
    const rows = new Set(
      [...tables.cells.values()].filter(({ block }) => block.id === 'spending').map(({ row }) => row.id),
    )
    for (const row of rows) {
      const budget = tables.figure(`basic.${row}.budget`)
      const final = tables.figure(`basic.${row}.final`)
      if (row === 'adjustment' || !budget || !final || budget.value.lte('0') || !final.value.eq('0')) continue
      report('unspent', {
        places: [final, budget],
        data: {
          cell: nameOf(tables, budget),
          budget: written(budget),
          finalColumn: columnOf(final),
          written: written(final),
        },
        actual: plain(final),
      })
    }
  },
})
