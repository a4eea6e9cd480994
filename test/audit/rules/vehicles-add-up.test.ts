import rule from '../../../src/audit/rules/vehicles-add-up.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    不符: [edit(submission(), { 'basic.vehicles.final': '2.90' }), 'differs', '相差0.80万元'],
  },
})
