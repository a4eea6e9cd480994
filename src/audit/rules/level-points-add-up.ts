import { sumOf } from '../agree.ts'
import { computed, plain, tableOf } from '../name.ts'
import { defineRule } from '../rule.ts'
import { firstLevels, levelName, printedWeight } from '../totals.ts'

export default defineRule({
  id: 'level-points-add-up',
  title: '各一级指标的分值应等于表中注明的分数',
  severity: 'error',
  basis: '附件2及各项目表 一级指标栏注明的分数（如“产出指标（50分）”）= 其下各行分值之和',
  messages: {
    differs: '{table}“{level}”注明{expected}分，其下各行分值之和为{actual}分，请核对后更正。',
  },
  check(tables, report) {
    for (const key of tables.scored) {
      for (const { label, rows } of firstLevels(tables, key)) {
        const weight = printedWeight(label)
        const points = rows
          .map(({ id }) => tables.figure(`${id}.points`))
          .filter((figure) => figure !== undefined)
        if (!weight || points.length < rows.length || points.every(({ blank }) => blank)) continue
        if (sumOf(points).eq(weight)) continue
        report('differs', {
          places: points,
          data: { table: tableOf(tables, key), level: levelName(label) },
          expected: weight,
          actual: computed(sumOf(points), points),
          formula: `${levelName(label)} = ${points.map(plain).join(' + ')}`,
        })
      }
    }
  },
})
