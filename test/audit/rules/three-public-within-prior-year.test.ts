import rule from '../../../src/audit/rules/three-public-within-prior-year.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    增加: [submission({ spending: { reception: ['1.80', '9.00', '3.00'] } }), 'exceeds', '增加0.90万元'],
    上年没有: [
      submission({ spending: { reception: ['', '1.00', '1.00'], 'vehicle-running': ['', '', ''] } }),
      'fromNothing',
    ],
  },
})
