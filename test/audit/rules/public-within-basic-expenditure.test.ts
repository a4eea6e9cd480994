import rule from '../../../src/audit/rules/public-within-basic-expenditure.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    大于基本支出: [edit(submission(), { 'basic.public.final': '603.50' }), 'exceeds', '603.50万元'],
  },
})
