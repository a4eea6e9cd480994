import rule from '../../../src/audit/rules/rate-rounding.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    四舍五入: submission(),
  },
  fails: {
    截去尾数: [edit(submission(), { 'basic.staff.control-rate': '95.6%' }), 'rounding', '95.65%'],
  },
})
