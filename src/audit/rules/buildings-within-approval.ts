import { exceeds } from '../agree.ts'
import { columnOf, computed, nameOf, plain, written } from '../name.ts'
import { defineRule } from '../rule.ts'

const pairs = [
  ['actual-area', 'approved-area'],
  ['actual-investment', 'budget-investment'],
] as const

export default defineRule({
  id: 'buildings-within-approval',
  title: '楼堂馆所超批复规模或超概算',
  severity: 'warning',
  basis: '附件1 实际规模 ≤ 批复规模，实际投资 ≤ 预算投资；超规模、超概算须说明并整改',
  messages: {
    exceeds: '{cell}为{written}，大于{limitColumn}{limit}，超出{gap}，请说明原因和批准依据。',
  },
  check(tables, report) {
    for (const [actualColumn, limitColumn] of pairs) {
      const actual = tables.figure(`basic.buildings.${actualColumn}`)
      const limit = tables.figure(`basic.buildings.${limitColumn}`)
      if (!actual || !limit || !exceeds(tables, actual, limit)) continue
      report('exceeds', {
        places: [actual, limit],
        data: {
          cell: nameOf(tables, actual),
          written: written(actual),
          limitColumn: columnOf(limit),
          limit: written(limit),
          gap: `${computed(actual.value.minus(limit.value), [actual, limit])}${actual.fact.unit ?? ''}`,
        },
        actual: plain(actual),
        formula: `${plain(actual)} ≤ ${plain(limit)}`,
      })
    }
  },
})
