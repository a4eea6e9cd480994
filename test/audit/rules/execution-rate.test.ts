import rule from '../../../src/audit/rules/execution-rate.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    取整: edit(submission(), { 'overall.funds.rate': '98%' }),
    没有百分号的小数: edit(submission(), { 'overall.funds.rate': '0.9808' }),
    尾数截去: edit(submission(), { 'overall.funds.rate': '98.0%' }),
  },
  fails: {
    不符: [edit(submission(), { 'project.2.funds.rate': '95%' }), 'differs', '97%'],
    以年初预算为分母: [
      edit(
        submission({ projects: [{ name: '甲项目', initial: '100.00', full: '125.00', final: '100.00' }] }),
        { 'project.1.funds.rate': '100%' },
      ),
      'initialBase',
      '80%',
    ],
    没有分母: [edit(submission(), { 'project.2.funds.full-year': '0.00' }), 'baseless'],
  },
})
