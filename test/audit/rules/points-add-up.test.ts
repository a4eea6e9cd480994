import rule from '../../../src/audit/rules/points-add-up.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    不符: [edit(submission(), { 'overall.total.points': '99' }), 'differs', '100分'],
  },
})
