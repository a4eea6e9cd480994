import rule from '../../../src/audit/rules/three-public-adds-up.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    相差一分: edit(submission(), { 'basic.three-public.final': '3.36' }),
    空白按零计: edit(submission(), { 'basic.abroad.final': '', 'basic.vehicle-purchase.final': '' }),
  },
  fails: {
    不符: [edit(submission(), { 'basic.three-public.final': '3.53' }), 'differs', '相差0.18万元'],
    上年不符: [edit(submission(), { 'basic.reception.prior': '1.08' }), 'differs', '2023年决算数'],
  },
})
