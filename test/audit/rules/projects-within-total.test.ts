import rule from '../../../src/audit/rules/projects-within-total.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    大于总额: [edit(submission(), { 'basic.projects.budget': '2650.00' }), 'exceeds', '2650.00万元'],
  },
})
