import rule from '../../../src/audit/rules/income-adds-up.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    按全年预算数填: edit(submission(), { 'overall.general.amount': '681.80' }),
    分两项: edit(submission(), {
      'overall.general.amount': '600.00',
      'overall.other-income.amount': '68.71',
    }),
    全空: edit(submission(), { 'overall.general.amount': '' }),
  },
  fails: {
    都不符: [edit(submission(), { 'overall.general.amount': '666.71' }), 'differs', '666.71万元'],
  },
})
