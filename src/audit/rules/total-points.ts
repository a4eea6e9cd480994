import { nameOf, plain } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'total-points',
  title: '总分的分值应为规定的总分值',
  severity: 'error',
  basis: '财预〔2020〕10号：绩效自评总分一律设为100分；规则包另有规定的从其规定（scoring.total）',
  messages: {
    differs: '{cell}填{actual}分，总分值应为{expected}分，请更正。',
  },
  check(tables, report) {
    const due = tables.pack.scoring.total.value
    for (const key of tables.scored) {
      const total = tables.figure(`${key}.total.points`)
      if (!total || total.blank || total.value.eq(due)) continue
      report('differs', {
        places: [total],
        data: { cell: nameOf(tables, total) },
        expected: due,
        actual: plain(total),
      })
    }
  },
})
