import { amountsOf, demandOf } from '../answers.ts'
import { indicatorSighting } from '../report-indicator.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quantified-name-without-target',
  title: '指标名称中有数值，指标值和完成值却没有',
  severity: 'warning',
  basis: '附件2及各项目表 数值应填在年度指标值和实际完成值中，指标名称只写考核什么',
  messages: {
    words:
      '{table}指标名称“{name}”中有数值，而年度指标值为“{target}”、实际完成值为“{reached}”，均无数值，无法考核，请把数值移到指标值并填写实际完成数。',
  },
  check(tables, report) {
    for (const indicator of tables.indicators) {
      const { id } = indicator
      if (demandOf(indicator) !== 'words') continue
      const figures = (column: string) => amountsOf(tables, `${id}.${column}`).length
      if (figures('name') === 0 || figures('target') > 0 || figures('actual') > 0) continue
      report('words', indicatorSighting(tables, indicator, ['name', 'target', 'actual']))
    }
  },
})
