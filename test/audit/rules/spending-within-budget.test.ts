import rule from '../../../src/audit/rules/spending-within-budget.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    等于预算: edit(submission(), { 'basic.office.final': '21.00' }),
  },
  fails: {
    超预算: [edit(submission(), { 'basic.office.final': '23.10' }), 'exceeds', '为预算的110%'],
    没有预算: [edit(submission(), { 'basic.office.budget': '' }), 'unbudgeted', '空白'],
  },
})
