import rule from '../../../src/audit/rules/project-budgets-add-up.ts'
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
    没有项目: submission({ projects: [] }),
  },
  fails: {
    不符: [edit(submission(), { 'project.1.funds.initial': '130.00' }), 'differs', '275.00万元'],
    重复填报: [edit(submission(), { 'project.3.funds.initial': '120.00' }), 'repeated', '疑为预算重复填报'],
    项目表不全而超过: [
      edit(
        addRow(
          edit(submission(), { 'basic.projects.budget': '315.00', 'basic.projects.final': '320.55' }),
          1,
          'spending',
          projectLine(4, '4、另一项目', ['', '50.00', '50.00']),
          'public',
        ),
        { 'project.1.funds.initial': '999.00' },
      ),
      'exceeds',
    ],
  },
})
