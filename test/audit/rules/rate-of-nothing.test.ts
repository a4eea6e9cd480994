import rule from '../../../src/audit/rules/rate-of-nothing.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    填横线: edit(submission(), { 'basic.buildings.approved-area': '—', 'basic.buildings.area-rate': '—' }),
  },
  fails: {
    填零: [
      edit(submission(), {
        'basic.buildings.approved-area': '0',
        'basic.buildings.actual-area': '0',
        'basic.buildings.area-rate': '0',
      }),
      'nothing',
    ],
  },
})
