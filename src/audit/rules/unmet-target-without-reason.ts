import { isMet } from '../answers.ts'
import { givesReason } from '../reasons.ts'
import { indicatorSighting } from '../report-indicator.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'unmet-target-without-reason',
  title: '未达指标值而未说明偏差原因',
  severity: 'warning',
  basis: '附件2及各项目表 未完成的指标应填偏差原因分析及改进措施；只写“无”“已完成”“客观原因”的视同未填',
  messages: {
    blank:
      '{table}“{name}”年度指标值为{target}，实际完成{reached}，未达指标值，偏差原因未填写，请补填原因和改进措施。',
    empty:
      '{table}“{name}”年度指标值为{target}，实际完成{reached}，未达指标值，偏差原因只填“{reason}”，请写明原因和改进措施。',
  },
  check(tables, report) {
    for (const indicator of tables.indicators) {
      const { reason } = indicator
      if (isMet(tables, indicator) !== false || givesReason(reason)) continue
      const { places, data } = indicatorSighting(tables, indicator, ['reason', 'actual', 'target'])
      report(reason ? 'empty' : 'blank', {
        places,
        data: { ...data, reason },
      })
    }
  },
})
