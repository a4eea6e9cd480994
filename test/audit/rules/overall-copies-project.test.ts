import rule from '../../../src/audit/rules/overall-copies-project.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { submission, usualIndicators } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    各有指标: submission(),
    只有一个项目: submission({
      projects: [{ name: '甲项目', initial: '100.00' }],
      indicators: usualIndicators,
    }),
  },
  fails: {
    照搬: [submission({ indicators: usualIndicators }), 'copied', '（100%）'],
  },
})
