import { isMet, scoreOf } from '../answers.ts'
import { plain } from '../name.ts'
import { givesReason } from '../reasons.ts'
import { indicatorSighting } from '../report-indicator.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'met-target-scored-low',
  title: '已达指标值而未得满分，也未说明原因',
  severity: 'info',
  basis: '财预〔2020〕10号：定量指标完成的得满分；因指标值偏低等扣分的，应在偏差原因中说明',
  messages: {
    low: '{table}“{name}”年度指标值为{target}，实际完成{reached}，已达指标值而自评{actual}分（分值{points}分），请核对或说明扣分原因。',
  },
  check(tables, report) {
    for (const indicator of tables.indicators) {
      const found = scoreOf(tables, indicator.id)
      if (!found?.score.value.lt(found.points.value) || givesReason(indicator.reason)) continue
      if (isMet(tables, indicator) !== true) continue
      const { places, data } = indicatorSighting(tables, indicator, ['score', 'actual', 'target'])
      report('low', { places, data: { ...data, points: plain(found.points) }, actual: plain(found.score) })
    }
  },
})
