import { compareSum, sumOf } from '../agree.ts'
import { computed, nameOf, plain, rowOf, tableOf } from '../name.ts'
import { defineRule } from '../rule.ts'
import { scoreColumn } from '../totals.ts'

export default defineRule({
  id: 'scores-add-up',
  title: '总分应等于各行自评得分之和',
  severity: 'error',
  basis: '附件2及各项目表 总分（得分）= 预算执行率得分 + Σ 指标自评得分',
  messages: {
    differs: '{cell}填{actual}分，而{table}各行自评得分之和为{expected}分，请核对后更正。',
  },
  check(tables, report) {
    for (const key of tables.scored) {
      const column = scoreColumn(tables, key, 'score')
      if (!column || compareSum(tables, column.total, column.parts) !== 'differs') continue
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
