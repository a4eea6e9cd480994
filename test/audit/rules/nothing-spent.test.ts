import rule from '../../../src/audit/rules/nothing-spent.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    没有预算: edit(submission(), {
      'basic.meetings-training.budget': '0.00',
      'basic.meetings-training.final': '0.00',
    }),
  },
  fails: {
    未支出: [edit(submission(), { 'basic.meetings-training.final': '' }), 'unspent', '3.50万元'],
  },
})
