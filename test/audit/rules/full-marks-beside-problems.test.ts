import rule from '../../../src/audit/rules/full-marks-beside-problems.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    有扣分: edit(submission(), { 'basic.office.final': '22.00', 'overall.indicator.5.score': '28' }),
  },
  fails: {
    超预算: [edit(submission(), { 'basic.office.final': '22.00' }), 'doubtful', '办公经费'],
    单位不一致: [edit(submission(), { 'project.2.indicator.1.actual': '100%' }), 'doubtful', '单位不一致'],
  },
})
