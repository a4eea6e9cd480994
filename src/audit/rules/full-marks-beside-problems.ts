import { allFull, doubtsOf } from '../full-marks.ts'
import { tableOf } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'full-marks-beside-problems',
  title: '各项指标均得满分，但存在超预算、未达标或无法核算的情况',
  severity: 'warning',
  basis: '附件2及各项目表 自评得分应与支出控制情况、指标完成情况相符',
  messages: {
    doubtful: '{table}各项指标均得满分，但{problems}，请复核自评得分。',
  },
  check(tables, report) {
    for (const key of tables.scored) {
      const doubts = allFull(tables, key) ? doubtsOf(tables, key) : []
      if (doubts.length === 0) continue
      report('doubtful', {
        places: [tables.figure(`${key}.total.score`), ...doubts.flatMap(({ cells }) => cells)],
        data: {
          table: tableOf(tables, key),
          problems: doubts.map(({ words }) => words).join('；'),
        },
      })
    }
  },
})
