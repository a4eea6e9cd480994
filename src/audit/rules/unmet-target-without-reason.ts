import { isMet } from '../answers.ts'
import { attachmentOf, indicatorName, tableName } from '../name.ts'
import { givesReason } from '../reasons.ts'
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
      const { id, table, targetText, actualText, reason } = indicator
      if (isMet(tables, indicator) !== false || givesReason(reason)) continue
      const at = (column: string) => tables.cells.get(`${id}.${column}`)?.fact
      report(reason ? 'empty' : 'blank', {
        places: [at('reason'), at('actual'), at('target')],
        data: {
          table: tableName(tables, attachmentOf(tables, table)),
          name: indicatorName(indicator),
          target: targetText,
          reached: actualText.replace(/\s+/g, ''),
          reason,
        },
      })
    }
  },
})
