import rule from '../../../src/audit/rules/buildings-within-approval.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    等于批复: edit(submission(), {
      'basic.buildings.approved-area': '3000',
      'basic.buildings.actual-area': '3000',
    }),
  },
  fails: {
    超规模: [
      edit(submission(), { 'basic.buildings.approved-area': '3000', 'basic.buildings.actual-area': '3100' }),
      'exceeds',
      '超出100m²',
    ],
  },
})
