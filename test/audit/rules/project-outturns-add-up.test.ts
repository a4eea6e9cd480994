import rule from '../../../src/audit/rules/project-outturns-add-up.ts'
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
    不符: [edit(submission(), { 'project.1.funds.final': '142.74' }), 'differs', '288.55万元'],
    项目表不全而超过: [
      edit(
        addRow(
          edit(submission(), { 'basic.projects.budget': '315.00', 'basic.projects.final': '320.55' }),
          1,
          'spending',
          projectLine(4, '4、另一项目', ['', '50.00', '50.00']),
          'public',
        ),
        { 'project.1.funds.final': '999.00' },
      ),
      'exceeds',
    ],
  },
})
