import { amountsOf, answersCountByPercentage, demandOf, sameMeasure } from '../answers.ts'
import { indicatorSighting } from '../report-indicator.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quantity-answered-otherwise',
  title: '完成值没有按指标值的计量单位填写',
  severity: 'warning',
  basis: '附件2及各项目表 实际完成值应与年度指标值同一计量单位（人次与人、场与次不同）',
  messages: {
    units: '{table}“{name}”年度指标值为{target}，实际完成值为{actual}，计量单位不同，请按指标值的单位填写。',
    prose: '{table}“{name}”年度指标值为{target}，实际完成值中没有以该单位计的数，看不出是否达到，请补填。',
  },
  check(tables, report) {
    for (const indicator of tables.indicators) {
      const { id, target, actual, targetText, actualText } = indicator
      if (demandOf(indicator) !== 'quantity' || target.state !== 'number') continue
      if (answersCountByPercentage(indicator) || (actual.state !== 'words' && actual.state !== 'number'))
        continue
      const amounts = amountsOf(tables, `${id}.actual`)
      if (amounts.some(({ unit }) => unit.dimension === 'none' || sameMeasure(unit, target.unit))) continue
      report(actual.state === 'number' ? 'units' : 'prose', {
        ...indicatorSighting(tables, indicator, ['actual', 'target']),
        expected: targetText,
        actual: actualText,
      })
    }
  },
})
