import { percentage } from '../../quantity/index.ts'
import { computed, nameOf, plain, written } from '../name.ts'
import { writeRate } from '../rates.ts'
import { reasonsOf } from '../reasons.ts'
import { defineRule } from '../rule.ts'
import { budgetChangeReasons } from '../words.ts'

export default defineRule({
  id: 'budget-change-unexplained',
  title: '年初预算数与全年预算数相差较大而未说明原因',
  severity: 'warning',
  basis:
    '附件2及各项目表 |全年预算数 − 年初预算数| ÷ 年初预算数 超过规则包所定界限（budgetChange）的，应说明调整原因',
  messages: {
    changed:
      '{cell}由年初预算数{initial}调整为全年预算数{written}，{direction}{gap}（{rate}），表中未说明原因，请说明并提供预算调整批复。',
  },
  check(tables, report) {
    for (const key of tables.scored) {
      const initial = tables.figure(`${key}.funds.initial`)
      const full = tables.figure(`${key}.funds.full-year`)
      if (!initial || !full || full.blank) continue
      const change = full.value.minus(initial.value)
      const rate = percentage(change.abs(), initial.value)
      if (!rate || rate.lte(tables.pack.limits.budgetChange.value)) continue
      if (reasonsOf(tables, key).some((reason) => budgetChangeReasons.some((word) => reason.includes(word))))
        continue
      const direction = change.gt('0') ? '增加' : '减少'
      report('changed', {
        places: [full, initial],
        data: {
          cell: nameOf(tables, { ...(full.fact.place ?? { attachment: '', row: '' }), column: '' }),
          initial: written(initial),
          written: written(full),
          direction,
          gap: `${computed(change.abs(), [full, initial])}${full.fact.unit ?? ''}`,
          rate: `${change.gt('0') ? '+' : '−'}${writeRate(rate)}`,
        },
        actual: plain(full),
        formula: `(${plain(full)} − ${plain(initial)}) ÷ ${plain(initial)}`,
      })
    }
  },
})
