import { nameOf, plain } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'execution-points-usual',
  title: '预算执行率的分值与规定不同',
  severity: 'warning',
  basis: '财预〔2020〕10号：预算执行率的分值按规则包（scoring.execution），特殊情况可以调整',
  messages: {
    differs: '{cell}填{actual}分，{pack}为{expected}分，请核对；确需调整的请说明依据。',
  },
  check(tables, report) {
    const due = tables.pack.scoring.execution.points
    for (const key of tables.scored) {
      const points = tables.figure(`${key}.funds.points`)
      if (!points || points.blank || points.value.eq(due)) continue
      report('differs', {
        places: [points],
        data: { cell: nameOf(tables, points), pack: tables.pack.name },
        expected: due,
        actual: plain(points),
      })
    }
  },
})
