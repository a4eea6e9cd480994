import { sumOf } from '../agree.ts'
import { computed, plain, tableOf } from '../name.ts'
import { defineRule } from '../rule.ts'
import { firstLevels, levelName, printedWeight } from '../totals.ts'

export default defineRule({
  id: 'level-points-usual',
  title: '一级指标的权重与规定不同',
  severity: 'warning',
  basis:
    '财预〔2020〕10号：一级指标的分值按规则包（scoring.levels）；特殊情况可以调整，表中注明分数的以注明的为准',
  messages: {
    differs: '{table}“{level}”各行分值之和为{actual}分，{pack}为{expected}分，请核对；确需调整的请说明依据。',
  },
  check(tables, report) {
    for (const key of tables.scored) {
      for (const { label, rows } of firstLevels(tables, key)) {
        const usual = tables.pack.scoring.levels.weights.find(
          (weight) => levelName(label) === weight.label || weight.wordings.includes(levelName(label)),
        )
        const points = rows
          .map(({ id }) => tables.figure(`${id}.points`))
          .filter((figure) => figure !== undefined)
        if (
          !usual ||
          printedWeight(label) ||
          points.every(({ blank }) => blank) ||
          sumOf(points).eq(usual.points)
        )
          continue
        report('differs', {
          places: points,
          data: {
            table: tableOf(tables, key),
            level: levelName(label),
            pack: tables.pack.name,
          },
          expected: usual.points,
          actual: computed(sumOf(points), points),
          formula: `${levelName(label)} = ${points.map(plain).join(' + ')}`,
        })
      }
    }
  },
})
