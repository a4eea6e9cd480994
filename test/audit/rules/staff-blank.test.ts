import rule from '../../../src/audit/rules/staff-blank.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

const blank = { 'basic.staff.establishment': '', 'basic.staff.actual': '44', 'basic.staff.control-rate': '' }

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    没有编制: edit(submission(), { 'basic.staff.establishment': '0', 'basic.staff.control-rate': '—' }),
  },
  fails: {
    未填编制: [edit(submission(), blank), 'blank', '编制数、控制率未填写'],
    只写无: [edit(submission(), { 'basic.staff.actual': '无' }), 'blank', '实际在职人数未填写'],
  },
})
