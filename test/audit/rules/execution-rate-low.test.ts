import rule from '../../../src/audit/rules/execution-rate-low.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    '恰为90%': submission({ projects: [{ name: '甲项目', initial: '100.00', final: '90.00' }] }),
    已说明原因: edit(submission({ projects: [{ name: '甲项目', initial: '100.00', final: '80.00' }] }), {
      'project.1.indicator.1.reason': '工程未结算，拟次年支付。',
    }),
  },
  fails: {
    偏低: [submission({ projects: [{ name: '甲项目', initial: '100.00', final: '80.00' }] }), 'low', '80%'],
  },
})
