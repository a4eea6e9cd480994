import rule from '../../../src/audit/rules/full-year-budget-ties.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { addRow, edit, projectLine, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    项目表不全: addRow(
      edit(submission(), { 'basic.projects.budget': '315.00', 'basic.projects.final': '320.55' }),
      1,
      'spending',
      projectLine(4, '4、另一项目', ['', '50.00', '50.00']),
      'public',
    ),
  },
  fails: {
    调整数不符: [edit(submission(), { 'basic.adjustment.budget': '-9.20' }), 'differs', '相差4.00万元'],
  },
})
