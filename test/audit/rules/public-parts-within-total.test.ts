import rule from '../../../src/audit/rules/public-parts-within-total.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    其中不要求相等: submission(),
    恰好相等: edit(submission(), { 'basic.office.final': '46.36' }),
  },
  fails: {
    超过: [edit(submission(), { 'basic.office.final': '60.00' }), 'exceeds', '超出13.64万元'],
  },
})
