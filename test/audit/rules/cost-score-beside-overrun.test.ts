import rule from '../../../src/audit/rules/cost-score-beside-overrun.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    没有超预算: submission(),
    扣了分: edit(submission(), { 'basic.office.final': '22.00', 'overall.indicator.4.score': '8' }),
  },
  fails: {
    办公经费超预算: [edit(submission(), { 'basic.office.final': '22.00' }), 'doubtful', '办公经费'],
  },
})
