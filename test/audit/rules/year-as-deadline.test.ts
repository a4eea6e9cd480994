import rule from '../../../src/audit/rules/year-as-deadline.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    写到日: submission(),
  },
  fails: {
    只写年份: [
      edit(submission(), { 'overall.indicator.3.target': '2024年', 'overall.indicator.3.actual': '2024年' }),
      'year',
      '养护任务完成时间',
    ],
  },
})
