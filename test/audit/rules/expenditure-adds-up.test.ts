import rule from '../../../src/audit/rules/expenditure-adds-up.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    相差一分: edit(submission(), { 'overall.basic-expenditure.amount': '398.17' }),
  },
  fails: {
    不符: [edit(submission(), { 'overall.basic-expenditure.amount': '389.16' }), 'differs', '相差9.00万元'],
  },
})
