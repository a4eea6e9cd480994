import { HUNDRED } from '../../quantity/index.ts'
import { isPercentage } from '../answers.ts'
import { indicatorSighting } from '../report-indicator.ts'
import { defineRule } from '../rule.ts'
import { boundedShares } from '../words.ts'

export default defineRule({
  id: 'share-within-hundred',
  title: '满意度、覆盖率等比例不得大于100%',
  severity: 'error',
  basis: '满意度、覆盖率、合格率等是部分占全体的比例，0 ≤ 实际完成值 ≤ 100%',
  messages: {
    exceeds: '{table}“{name}”实际完成值填{actual}，部分占全体的比例不能大于100%，请核对后更正。',
  },
  check(tables, report) {
    for (const indicator of tables.indicators) {
      const { name, actual, actualText } = indicator
      if (
        !isPercentage(actual) ||
        actual.value.lte(HUNDRED) ||
        !boundedShares.some((word) => name.endsWith(word))
      )
        continue
      report('exceeds', {
        ...indicatorSighting(tables, indicator, ['actual']),
        actual: actualText,
        formula: `0 ≤ ${actualText} ≤ 100%`,
      })
    }
  },
})
