import rule from '../../../src/audit/rules/scores-add-up.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    没有总分: edit(submission(), { 'overall.total.score': '' }),
  },
  fails: {
    不符: [edit(submission(), { 'overall.total.score': '98.81' }), 'differs', '99.81分'],
  },
})
