import rule from '../../../src/audit/rules/negative-amount.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    预算调整可为负: submission(),
  },
  fails: {
    负数: [edit(submission(), { 'basic.office.final': '-1.00' }), 'negative', '-1.00万元'],
  },
})
