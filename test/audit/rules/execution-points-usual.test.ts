import rule from '../../../src/audit/rules/execution-points-usual.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    未填: edit(submission(), { 'overall.funds.points': '' }),
  },
  fails: {
    不同: [edit(submission(), { 'overall.funds.points': '20' }), 'differs', '通用模板为10分'],
  },
})
