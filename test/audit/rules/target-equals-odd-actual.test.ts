import rule from '../../../src/audit/rules/target-equals-odd-actual.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    整数: edit(submission(), {
      'overall.indicator.1.target': '400座',
      'overall.indicator.1.actual': '400座',
    }),
    小数目: submission(),
  },
  fails: {
    恰好完成: [
      edit(submission(), { 'overall.indicator.1.target': '2083座', 'overall.indicator.1.actual': '2083座' }),
      'equal',
      '2083座',
    ],
  },
})
