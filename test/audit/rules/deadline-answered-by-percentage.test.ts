import rule from '../../../src/audit/rules/deadline-answered-by-percentage.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    填日期: submission(),
  },
  fails: {
    填百分比: [edit(submission(), { 'overall.indicator.3.actual': '100%' }), 'percentage', '2024年11月底前'],
    年份: [
      edit(submission(), { 'overall.indicator.3.target': '2024年', 'overall.indicator.3.actual': '100%' }),
      'percentage',
    ],
  },
})
