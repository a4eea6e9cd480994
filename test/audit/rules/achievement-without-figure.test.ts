import rule from '../../../src/audit/rules/achievement-without-figure.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
  },
  fails: {
    空白: [edit(submission(), { 'overall.goals.achieved': '' }), 'blank'],
    没有数据: [
      edit(submission(), { 'project.1.goals.achieved': '预期目标已完成。' }),
      'vague',
      '附件3（业务工作经费）',
    ],
  },
})
