import rule from '../../../src/audit/rules/project-without-initial-budget.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    年初预算为零: [
      submission({ projects: [{ name: '甲项目', initial: '0.00', full: '50.00', final: '49.00' }] }),
      'unbudgeted',
      '49.00万元',
    ],
  },
})
