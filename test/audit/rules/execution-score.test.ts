import rule from '../../../src/audit/rules/execution-score.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    取一位小数: edit(submission(), { 'overall.funds.score': '9.8' }),
    按所填执行率: edit(submission(), { 'overall.funds.rate': '97%', 'overall.funds.score': '9.7' }),
  },
  fails: {
    不成比例: [edit(submission(), { 'project.1.funds.score': '8' }), 'differs', '应得9.9分'],
  },
})
