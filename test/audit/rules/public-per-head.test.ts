import rule from '../../../src/audit/rules/public-per-head.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    恰为界限: edit(submission(), { 'basic.public.final': '4400.00' }),
    没有在职: edit(submission(), { 'basic.staff.actual': '0', 'basic.public.final': '603500.00' }),
  },
  fails: {
    误以元填报: [edit(submission(), { 'basic.public.final': '603500.00' }), 'high', '人均13715.91万元'],
  },
})
