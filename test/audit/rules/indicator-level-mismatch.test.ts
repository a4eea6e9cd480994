import rule from '../../../src/audit/rules/indicator-level-mismatch.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    时效下的时限: edit(submission(), { 'overall.indicator.3.target': '2024年12月底前' }),
  },
  fails: {
    时限错行: [
      edit(submission(), { 'overall.indicator.1.target': '2024年11月底前' }),
      'deadline',
      '列在“数量指标”下',
    ],
    满意度错行: [
      edit(submission(), { 'overall.indicator.5.name': '灌区群众满意度' }),
      'satisfaction',
      '“灌区群众满意度”',
    ],
  },
})
