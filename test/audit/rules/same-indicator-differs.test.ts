import rule from '../../../src/audit/rules/same-indicator-differs.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    小数位不同: edit(submission(), {
      'project.1.indicator.6.name': '群众满意度',
      'project.1.indicator.6.actual': '93.0%',
    }),
    不同指标: submission(),
  },
  fails: {
    不同: [
      edit(submission(), {
        'project.1.indicator.6.name': '群众满意度',
        'project.1.indicator.6.actual': '94%',
      }),
      'differs',
      '93%',
    ],
  },
})
