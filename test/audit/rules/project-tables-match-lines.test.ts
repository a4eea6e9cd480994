import rule from '../../../src/audit/rules/project-tables-match-lines.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { addRow, edit, projectLine, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    '引号和“项目”二字不计': edit(submission(), { 'project.3.name.text': '“河道整治”' }),
  },
  fails: {
    没有表: [
      addRow(
        edit(submission(), { 'basic.projects.budget': '315.00', 'basic.projects.final': '320.55' }),
        1,
        'spending',
        projectLine(4, '4、另一项目', ['', '50.00', '50.00']),
        'public',
      ),
      'noTable',
      '另一项目',
    ],
    没有行: [edit(submission(), { 'project.1.name.text': '节水项目' }), 'noLine', '节水项目'],
  },
})
