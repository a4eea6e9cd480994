import rule from '../../../src/audit/rules/sum-rounding.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    分毫不差: submission(),
  },
  fails: {
    相差一分: [edit(submission(), { 'basic.three-public.final': '3.36' }), 'rounding', '0.01万元'],
  },
})
