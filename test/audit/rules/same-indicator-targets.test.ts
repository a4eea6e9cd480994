import rule from '../../../src/audit/rules/same-indicator-targets.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    不同: [
      edit(submission(), {
        'project.1.indicator.6.name': '群众满意度',
        'project.1.indicator.6.target': '≥95%',
      }),
      'differs',
      '≥95%',
    ],
  },
})
