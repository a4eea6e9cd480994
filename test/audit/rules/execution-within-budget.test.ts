import rule from '../../../src/audit/rules/execution-within-budget.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    超过: [edit(submission(), { 'project.2.funds.final': '90.00' }), 'exceeds', '超出5.00万元'],
  },
})
