import { columnOf, nameOf, plain, written } from '../name.ts'
import { pairProjects } from '../projects.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'project-without-initial-budget',
  title: '有支出而无年初预算的项目',
  severity: 'warning',
  basis: '附件1 项目有决算数的应有预算数，年中追加的应说明依据：无预算不支出',
  messages: {
    unbudgeted:
      '{cell}为{written}，而{budgetColumn}为{budget}，请补填年初预算数；年中追加的，请说明追加依据。',
  },
  check(tables, report) {
    const { lines, tablesAlone } = pairProjects(tables)
    const rows = [
      ...lines.map(({ budget, final }) => ({ budget, final })),
      ...tablesAlone.map(({ key }) => ({
        budget: tables.figure(`${key}.funds.initial`),
        final: tables.figure(`${key}.funds.final`),
      })),
    ]
    for (const { budget, final } of rows) {
      if (!budget || !final || final.value.lte('0') || budget.value.gt('0')) continue
      report('unbudgeted', {
        places: [final, budget],
        data: {
          cell: nameOf(tables, final),
          written: written(final),
          budgetColumn: columnOf(budget),
          budget: written(budget),
        },
        actual: plain(final),
      })
    }
  },
})
