import rule from '../../../src/audit/rules/prior-year-change.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

const office = (prior: string, final: string) =>
  edit(submission(), { 'basic.office.prior': prior, 'basic.office.final': final })

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    恰为一半: office('20.00', '30.00'),
    金额小: office('0.50', '1.50'),
    上年没有: office('0.00', '19.86'),
  },
  fails: {
    大增: [office('20.00', '30.20'), 'changed', '办公经费增加51%'],
    大减: [office('40.00', '19.00'), 'changed', '办公经费减少52.5%'],
  },
})
