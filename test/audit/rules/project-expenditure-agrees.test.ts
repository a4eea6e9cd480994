import rule from '../../../src/audit/rules/project-expenditure-agrees.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    小数位不同: edit(submission(), { 'overall.project-expenditure.amount': '270.6' }),
  },
  fails: {
    不符: [edit(submission(), { 'overall.project-expenditure.amount': '207.55' }), 'differs', '270.55'],
  },
})
