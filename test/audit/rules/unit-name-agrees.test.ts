import rule from '../../../src/audit/rules/unit-name-agrees.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    空格不计: edit(submission(), { 'overall.unit.text': '临澜县 水利局' }),
    一处空白: edit(submission(), { 'overall.unit.text': '' }),
  },
  fails: {
    不同: [edit(submission(), { 'overall.unit.text': '临澜县农业局' }), 'differs', '临澜县农业局'],
  },
})
