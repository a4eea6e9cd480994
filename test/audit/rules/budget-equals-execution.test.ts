import rule from '../../../src/audit/rules/budget-equals-execution.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    没有项目表: submission({ projects: [], basic: ['410.00', '-5.20', '404.80'] }),
  },
  fails: {
    各表相同: [
      submission({ projects: [{ name: '甲项目', initial: '100.00' }], basic: ['410.00', '-5.20', '404.80'] }),
      'equal',
    ],
  },
})
