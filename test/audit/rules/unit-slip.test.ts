import rule from '../../../src/audit/rules/unit-slip.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    误以元填报: [edit(submission(), { 'basic.office.final': '198600.00' }), 'slip', '198600.00万元'],
  },
})
