import rule from '../../../src/audit/rules/thrift-blank.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    空白: [edit(submission(), { 'basic.thrift.text': '' }), 'blank'],
    无: [edit(submission(), { 'basic.thrift.text': '无' }), 'blank'],
  },
})
