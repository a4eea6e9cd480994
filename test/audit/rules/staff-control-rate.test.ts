import rule from '../../../src/audit/rules/staff-control-rate.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    取整: edit(submission(), { 'basic.staff.control-rate': '96%' }),
    超编: submission({ staff: '48' }),
  },
  fails: {
    不符: [edit(submission(), { 'basic.staff.control-rate': '97%' }), 'differs', '95.65%'],
    没有编制: [edit(submission(), { 'basic.staff.establishment': '0' }), 'baseless'],
  },
})
