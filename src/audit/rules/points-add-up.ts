import { sumOf } from '../agree.ts'
import { computed, nameOf, plain, rowOf, tableOf } from '../name.ts'
import { defineRule } from '../rule.ts'
import { scoreColumn } from '../totals.ts'

export default defineRule({
  id: 'points-add-up',
  title: '总分值应等于各行分值之和',
  severity: 'error',
  basis: '附件2及各项目表 总分（分值）= 预算执行率分值 + Σ 指标分值',
  messages: {
    differs: '{cell}填{actual}分，而{table}各行分值之和为{expected}分，请核对后更正。',
  },
  check(tables, report) {
    for (const key of tables.scored) {
      const column = scoreColumn(tables, key, 'points')
      if (!column || sumOf(column.parts).eq(column.total.value)) continue
      const { total, parts } = column
      report('differs', {
        places: [total, ...parts],
        data: { cell: nameOf(tables, total), table: tableOf(tables, key) },
        expected: computed(sumOf(parts), parts),
        actual: plain(total),
        formula: `${rowOf(total)} = ${parts.map(plain).join(' + ')}`,
      })
    }
  },
})
