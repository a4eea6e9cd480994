import rule from '../../../src/audit/rules/share-within-hundred.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    '完成率可以大于100%': edit(submission(), {
      'overall.indicator.6.name': '任务完成率',
      'overall.indicator.6.actual': '120%',
    }),
  },
  fails: {
    满意度: [edit(submission(), { 'overall.indicator.6.actual': '103%' }), 'exceeds', '103%'],
  },
})
