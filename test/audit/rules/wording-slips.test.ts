import rule from '../../../src/audit/rules/wording-slips.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { addRow, edit, projectLine, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    单元格: [edit(submission(), { 'overall.goals.expected': '力争把成本降底。' }), 'slip', '降低'],
    行名: [
      addRow(
        submission(),
        1,
        'spending',
        projectLine(4, '4、上级移支付(一个专项一行）', ['', '', '']),
        'public',
      ),
      'slip',
      '上级转移支付',
    ],
  },
})
