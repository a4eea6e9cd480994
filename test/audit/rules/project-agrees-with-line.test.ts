import rule from '../../../src/audit/rules/project-agrees-with-line.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    预算并在一行: edit(submission(), {
      'basic.project-line.1.budget': '265.00',
      'basic.project-line.2.budget': '',
      'basic.project-line.3.budget': '',
    }),
  },
  fails: {
    执行数不符: [edit(submission(), { 'basic.project-line.1.final': '127.44' }), 'differs', '124.74万元'],
    预算互换: [
      edit(submission(), { 'basic.project-line.1.budget': '85.00', 'basic.project-line.2.budget': '120.00' }),
      'differs',
    ],
  },
})
