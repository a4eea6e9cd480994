import rule from '../../../src/audit/rules/project-funds-add-up.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    小数位不同: edit(submission(), { 'project.1.appropriation.final': '124.7' }),
  },
  fails: {
    不符: [edit(submission(), { 'project.1.appropriation.final': '122.74' }), 'differs', '相差2.00万元'],
  },
})
