import { exceeds } from '../agree.ts'
import { computed, nameOf, plain, written } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'execution-within-budget',
  title: '全年执行数超过全年预算数',
  severity: 'warning',
  basis: '附件2及各项目表 全年执行数 ≤ 全年预算数：无预算不支出',
  messages: {
    exceeds: '{cell}为{written}，大于全年预算数{budget}，超出{gap}，请核对预算调整批复或说明原因。',
  },
  check(tables, report) {
    for (const key of tables.scored) {
      for (const row of ['funds', 'appropriation', 'carryover', 'other']) {
        const final = tables.figure(`${key}.${row}.final`)
        const budget = tables.figure(`${key}.${row}.full-year`)
        if (!final || !budget || !exceeds(tables, final, budget)) continue
        report('exceeds', {
          places: [final, budget],
          data: {
            cell: nameOf(tables, final),
            written: written(final),
            budget: written(budget),
            gap: `${computed(final.value.minus(budget.value), [final, budget])}${final.fact.unit ?? ''}`,
          },
          actual: plain(final),
          formula: `${plain(final)} ≤ ${plain(budget)}`,
        })
      }
    }
  },
})
