import rule from '../../../src/audit/rules/breakdown-blank.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    合计为零: edit(submission(), { 'basic.abroad.final': '' }),
  },
  fails: {
    只填合计: [
      edit(submission(), { 'basic.vehicle-purchase.final': '', 'basic.vehicle-running.final': '' }),
      'partsBlank',
      '2.10万元',
    ],
    只填分项: [edit(submission(), { 'basic.three-public.final': '' }), 'totalBlank'],
  },
})
