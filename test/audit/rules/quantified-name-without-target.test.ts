import rule from '../../../src/audit/rules/quantified-name-without-target.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    指标值有数值: edit(submission(), { 'overall.indicator.2.name': '合格率达到95%' }),
    名称中的词不是数值: edit(submission(), { 'overall.indicator.5.name': '落实三公经费管理' }),
  },
  fails: {
    名称有比例: [
      edit(submission(), { 'overall.indicator.5.name': '党的影响力、覆盖率达100%' }),
      'words',
      '覆盖率达100%',
    ],
  },
})
