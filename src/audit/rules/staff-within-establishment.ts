import { nameOf, plain, written } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'staff-within-establishment',
  title: '实际在职人数超过编制数',
  severity: 'warning',
  basis: '附件1 实际在职人数 ≤ 编制数；超编须说明原因',
  messages: {
    exceeds: '{cell}为{written}，编制数为{establishment}，超编{gap}人，请说明原因。',
  },
  check(tables, report) {
    const actual = tables.figure('basic.staff.actual')
    const establishment = tables.figure('basic.staff.establishment')
    if (!actual || !establishment || establishment.blank || actual.value.lte(establishment.value)) return
    report('exceeds', {
      places: [actual, establishment],
      data: {
        cell: nameOf(tables, actual),
        written: written(actual),
        establishment: written(establishment),
        gap: actual.value.minus(establishment.value).toFixed(),
      },
      actual: plain(actual),
      formula: `${plain(actual)} ≤ ${plain(establishment)}`,
    })
  },
})
