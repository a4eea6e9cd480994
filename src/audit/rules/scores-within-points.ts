import { scoreOf } from '../answers.ts'
import { nameOf, plain } from '../name.ts'
import { defineRule } from '../rule.ts'
import type { Tables } from '../tables.ts'

export default defineRule({
  id: 'scores-within-points',
  title: '自评得分应在0分与分值之间',
  severity: 'error',
  basis: '附件2及各项目表 0 ≤ 自评得分 ≤ 分值（指标各行、预算执行率、总分）',
  messages: {
    exceeds: '{cell}填{score}分，大于该行分值{points}分，请更正。',
    negative: '{cell}填{score}分，得分不能小于0分，请更正。',
  },
  check(tables, report) {
    for (const { score, points } of scoredRows(tables)) {
      const message = score.value.lt('0') ? 'negative' : score.value.gt(points.value) ? 'exceeds' : undefined
      if (!message) continue
      report(message, {
        places: [score, points],
        data: { cell: nameOf(tables, score), score: plain(score), points: plain(points) },
        actual: plain(score),
        formula: `0 ≤ ${plain(score)} ≤ ${plain(points)}`,
      })
    }
  },
})

function scoredRows(tables: Tables) {
  const indicators = tables.indicators.flatMap((indicator) => scoreOf(tables, indicator.id) ?? [])
  const others = tables.scored.flatMap((key) =>
    ['funds', 'total'].flatMap((row) => scoreOf(tables, `${key}.${row}`) ?? []),
  )
  return [...indicators, ...others]
}
