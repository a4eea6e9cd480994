import rule from '../../../src/audit/rules/quantity-answered-otherwise.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    人与名相同: edit(submission(), {
      'overall.indicator.1.target': '≥18人',
      'overall.indicator.1.actual': '19名',
    }),
    文字中有该单位: edit(submission(), { 'overall.indicator.1.actual': '完成维修养护19座，更换闸门7扇。' }),
  },
  fails: {
    单位不同: [edit(submission(), { 'overall.indicator.1.actual': '19处' }), 'units', '19处'],
    没有数据: [edit(submission(), { 'overall.indicator.1.actual': '已完成维修养护' }), 'prose'],
  },
})
