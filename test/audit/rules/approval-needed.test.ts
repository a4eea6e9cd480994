import rule from '../../../src/audit/rules/approval-needed.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    没有填: edit(submission(), { 'basic.abroad.final': '' }),
  },
  fails: {
    购车: [
      submission({ spending: { 'vehicle-purchase': ['0.00', '18.00', '17.80'] } }),
      'spent',
      '公车购置”2024年决算数为17.80万元',
    ],
    出国: [submission({ spending: { abroad: ['0.00', '5.00', '4.20'] } }), 'spent', '出国经费'],
  },
})
