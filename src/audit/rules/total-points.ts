import { totalPoints } from '../../form/index.ts'
import { nameOf, plain } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'total-points',
  title: '总分的分值应为100分',
  severity: 'error',
  basis: '财预〔2020〕10号：绩效自评总分一律设为100分',
  messages: {
    differs: '{cell}填{actual}分，总分值应为{expected}分，请更正。',
  },
  check(tables, report) {
    for (const key of tables.scored) {
      const total = tables.figure(`${key}.total.points`)
      if (!total || total.blank || total.value.eq(totalPoints)) continue
      report('differs', {
        places: [total],
        data: { cell: nameOf(tables, total) },
        expected: totalPoints,
        actual: plain(total),
      })
    }
  },
})
