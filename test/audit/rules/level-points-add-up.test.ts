import rule from '../../../src/audit/rules/level-points-add-up.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    没有注明: edit(submission(), {
      'overall.indicator.1.level-1': '产出指标',
      'overall.indicator.1.points': '15',
    }),
  },
  fails: {
    不符: [edit(submission(), { 'overall.indicator.1.points': '18' }), 'differs', '48分'],
  },
})
