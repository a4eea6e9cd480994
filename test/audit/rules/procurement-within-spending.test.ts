import rule from '../../../src/audit/rules/procurement-within-spending.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

const procured = (final: string) => edit(submission(), { 'basic.procurement.final': final })

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    恰为其和: procured('330.90'),
  },
  fails: {
    大于其和: [procured('331.00'), 'exceeds', '330.90万元'],
  },
})
