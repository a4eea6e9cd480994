import rule from '../../../src/audit/rules/three-public-within-spending.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    大于: [edit(submission(), { 'basic.three-public.final': '3350.00' }), 'exceeds', '3350.00万元'],
  },
})
