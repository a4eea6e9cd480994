import rule from '../../../src/audit/rules/signature-blank.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    空白: [
      edit(submission(), { 'overall.phone.text': '', 'overall.date.text': '' }),
      'blank',
      '联系电话、填报日期',
    ],
  },
})
