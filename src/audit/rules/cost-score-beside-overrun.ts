import { isFullScore } from '../answers.ts'
import { overrunDoubts } from '../full-marks.ts'
import { indicatorName, tableOf } from '../name.ts'
import { defineRule } from '../rule.ts'
import { withinBudget } from '../words.ts'

export default defineRule({
  id: 'cost-score-beside-overrun',
  title: '“控制在预算内”得满分，但有支出超过预算',
  severity: 'warning',
  basis: '附件2 成本指标“控制支出在预算内”应与附件1各项支出的预算、决算相符',
  messages: {
    doubtful: '{table}“{name}”得满分，但{problems}，请复核自评得分。',
  },
  check(tables, report) {
    const doubts = overrunDoubts(tables)
    if (doubts.length === 0) return
    for (const indicator of tables.indicators) {
      const { id, table, name, targetText } = indicator
      if (table !== 'overall' || !withinBudget.some((word) => `${name}${targetText}`.includes(word))) continue
      if (!isFullScore(tables, indicator)) continue
      report('doubtful', {
        places: [tables.figure(`${id}.score`), ...doubts.flatMap(({ cells }) => cells)],
        data: {
          table: tableOf(tables, table),
          name: indicatorName(indicator),
          problems: doubts.map(({ words }) => words).join('；'),
        },
      })
    }
  },
})
