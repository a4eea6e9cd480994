import rule from '../../../src/audit/rules/staff-within-establishment.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    超编: [submission({ staff: '48' }), 'exceeds', '超编2人'],
  },
})
