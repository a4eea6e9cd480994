import rule from '../../../src/audit/rules/percentage-answered-otherwise.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    文字中有比例: edit(submission(), { 'overall.indicator.2.actual': '验收40处，合格39处，合格率97.5%。' }),
    没有单位: edit(submission(), { 'overall.indicator.2.actual': '97.5' }),
  },
  fails: {
    只有数量: [
      edit(submission(), { 'overall.indicator.2.actual': '高标准完成了3个平台建设，打造服务站97个。' }),
      'counts',
    ],
    没有数据: [edit(submission(), { 'overall.indicator.2.actual': '已完成' }), 'words'],
  },
})
