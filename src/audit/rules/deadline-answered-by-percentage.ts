import { demandOf, isPercentage } from '../answers.ts'
import { indicatorSighting } from '../report-indicator.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'deadline-answered-by-percentage',
  title: '指标值为时限的，完成值填了百分比',
  severity: 'warning',
  basis: '附件2及各项目表 时效指标的实际完成值应填完成时间',
  messages: {
    percentage: '{table}“{name}”年度指标值为时限“{target}”，实际完成值填{actual}，请填写实际完成时间。',
  },
  check(tables, report) {
    for (const indicator of tables.indicators) {
      const { actual, targetText, actualText } = indicator
      if (demandOf(indicator) !== 'deadline' || !isPercentage(actual)) continue
      report('percentage', {
        ...indicatorSighting(tables, indicator, ['actual', 'target']),
        expected: targetText,
        actual: actualText,
      })
    }
  },
})
