import rule from '../../../src/audit/rules/procurement-underspent.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

const procured = (budget: string, final: string) =>
  edit(submission(), { 'basic.procurement.budget': budget, 'basic.procurement.final': final })

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    恰为八成: procured('50.00', '40.00'),
    没有预算: procured('', '40.00'),
    全未支出: procured('50.00', '0.00'),
  },
  fails: {
    不到八成: [procured('50.00', '39.00'), 'low', '78%，低于80%'],
  },
})
