import rule from '../../../src/audit/rules/three-public-within-budget.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    总额超预算: [
      submission({ spending: { reception: ['1.80', '1.70', '2.00'] } }),
      'exceeds',
      '超出0.10万元',
    ],
    没有预算: [
      submission({ spending: { reception: ['1.80', '', '0.30'], 'vehicle-running': ['2.40', '', ''] } }),
      'unbudgeted',
      '0.00万元',
    ],
  },
})
