import type { Submission } from '../../../schemas/submission.ts'
import rule from '../../../src/audit/rules/project-lines-add-up.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { addRow, edit, projectLine, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    专项资金行填小计: subtotal('30.00'),
    专项资金行空白: subtotal(''),
    没有项目: submission({ projects: [] }),
  },
  fails: {
    不符: [edit(submission(), { 'basic.projects.final': '207.55' }), 'differs', '相差63.00万元'],
    小计之外又不符: [edit(subtotal('30.00'), { 'basic.projects.final': '40.00' }), 'differs'],
  },
})

/** No project tables; two funds below 区级专项资金, whose own line has the given amount. */
function subtotal(amount: string): Submission {
  const lines = [
    projectLine(1, '3、区级专项资金(一个专项一行)', ['', amount, amount]),
    projectLine(2, '甲专项', ['', '10.00', '10.00']),
    projectLine(3, '乙专项', ['', '20.00', '20.00']),
  ]
  const total = edit(submission({ projects: [] }), {
    'basic.projects.budget': '30.00',
    'basic.projects.final': '30.00',
  })
  return lines.reduce((table, line) => addRow(table, 1, 'spending', line, 'public'), total)
}
