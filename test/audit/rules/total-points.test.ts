import rule from '../../../src/audit/rules/total-points.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    不是100分: [edit(submission(), { 'project.1.total.points': '90' }), 'differs', '90分'],
  },
})
