import rule from '../../../src/audit/rules/unmet-target-scored-high.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    按比例得分: edit(submission(), {
      'overall.indicator.1.actual': '9座',
      'overall.indicator.1.score': '10',
    }),
    成本低于指标值: edit(submission(), {
      'overall.indicator.4.target': '50万元',
      'overall.indicator.4.actual': '48万元',
    }),
  },
  fails: {
    得满分: [edit(submission(), { 'overall.indicator.1.actual': '17座' }), 'full', '17座'],
    高于比例: [
      edit(submission(), { 'overall.indicator.1.actual': '9座', 'overall.indicator.1.score': '15' }),
      'high',
      '应得10分',
    ],
    逾期: [edit(submission(), { 'overall.indicator.3.actual': '2024年12月3日' }), 'full'],
  },
})
