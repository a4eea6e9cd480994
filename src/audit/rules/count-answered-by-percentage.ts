import { answersCountByPercentage, isFullScore } from '../answers.ts'
import { indicatorSighting } from '../report-indicator.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'count-answered-by-percentage',
  title: '指标值为数量的，完成值不得填百分比',
  severity: 'error',
  basis:
    '附件2及各项目表 实际完成值应与年度指标值同一计量单位；财预〔2020〕10号：定量指标按完成值与指标值比较计分',
  messages: {
    differs:
      '{table}“{name}”年度指标值为{target}，实际完成值填{actual}，计量单位不一致，无法核算，请按指标值的单位填写实际完成数。',
    scored:
      '{table}“{name}”年度指标值为{target}，实际完成值填{actual}，计量单位不一致，无法核算，自评得分{score}分没有依据，请按指标值的单位填写实际完成数。',
  },
  check(tables, report) {
    for (const indicator of tables.indicators) {
      if (!answersCountByPercentage(indicator)) continue
      const { targetText, actualText, score } = indicator
      const { places, data } = indicatorSighting(tables, indicator, ['actual', 'target'])
      report(isFullScore(tables, indicator) ? 'scored' : 'differs', {
        places,
        data: { ...data, score: score?.toFixed() ?? '' },
        actual: actualText,
        expected: targetText,
      })
    }
  },
})
