import rule from '../../../src/audit/rules/target-exceeded.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

const reached = (actual: string, more: Record<string, string> = {}) =>
  edit(submission(), { 'overall.indicator.1.target': '≥20座', 'overall.indicator.1.actual': actual, ...more })

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    恰为一点三倍: reached('26座'),
    说明了原因: reached('40座', { 'overall.indicator.1.reason': '上级追加任务，下年度调整指标值。' }),
    成本不在此列: edit(submission(), { 'project.1.indicator.4.actual': '0.20万元' }),
  },
  fails: {
    远超: [reached('27座'), 'exceeded', '为指标值的135%'],
  },
})
