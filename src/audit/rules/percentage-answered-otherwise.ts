import { amountsOf, demandOf } from '../answers.ts'
import { indicatorSighting } from '../report-indicator.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'percentage-answered-otherwise',
  title: '指标值为百分比的，完成值没有百分比',
  severity: 'warning',
  basis: '附件2及各项目表 实际完成值应与年度指标值同一计量单位；完成值为文字的，其中应有该比例及其分子、分母',
  messages: {
    counts:
      '{table}“{name}”年度指标值为{target}，实际完成值只有数量、没有比例，看不出是否达到，请补填完成比例及其分母。',
    words: '{table}“{name}”年度指标值为{target}，实际完成值没有数据，看不出是否达到，请补填完成比例。',
  },
  check(tables, report) {
    for (const indicator of tables.indicators) {
      const { id, actual, targetText, actualText } = indicator
      if (demandOf(indicator) !== 'percentage' || (actual.state !== 'words' && actual.state !== 'number'))
        continue
      const amounts = amountsOf(tables, `${id}.actual`)
      if (amounts.some(({ unit }) => unit.dimension === 'rate' || unit.dimension === 'none')) continue
      report(amounts.length > 0 ? 'counts' : 'words', {
        ...indicatorSighting(tables, indicator, ['actual', 'target']),
        expected: targetText,
        actual: actualText,
      })
    }
  },
})
