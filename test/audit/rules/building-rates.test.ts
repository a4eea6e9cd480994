import rule from '../../../src/audit/rules/building-rates.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    相符: edit(submission(), {
      'basic.buildings.approved-area': '3000',
      'basic.buildings.actual-area': '2960.5',
      'basic.buildings.area-rate': '98.68%',
    }),
    分母为零: edit(submission(), {
      'basic.buildings.approved-area': '0',
      'basic.buildings.actual-area': '0',
      'basic.buildings.area-rate': '0',
    }),
  },
  fails: {
    不符: [
      edit(submission(), {
        'basic.buildings.approved-area': '3000',
        'basic.buildings.actual-area': '2960.5',
        'basic.buildings.area-rate': '96%',
      }),
      'differs',
      '98.68%',
    ],
    没有分母: [
      edit(submission(), {
        'basic.buildings.budget-investment': '0',
        'basic.buildings.actual-investment': '80.00',
        'basic.buildings.investment-rate': '100%',
      }),
      'baseless',
    ],
  },
})
