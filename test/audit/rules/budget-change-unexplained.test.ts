import rule from '../../../src/audit/rules/budget-change-unexplained.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    '恰为20%': submission({ projects: [{ name: '甲项目', initial: '100.00', full: '120.00' }] }),
    已说明原因: edit(submission({ projects: [{ name: '甲项目', initial: '100.00', full: '130.00' }] }), {
      'project.1.indicator.1.reason': '年中追加预算30万元。',
    }),
  },
  fails: {
    '增加30%': [
      submission({ projects: [{ name: '甲项目', initial: '100.00', full: '130.00' }] }),
      'changed',
      '增加30.00万元（+30%）',
    ],
    减少: [
      submission({ projects: [{ name: '甲项目', initial: '100.00', full: '60.00' }] }),
      'changed',
      '（−40%）',
    ],
  },
})
