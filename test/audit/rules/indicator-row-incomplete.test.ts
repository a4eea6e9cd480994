import rule from '../../../src/audit/rules/indicator-row-incomplete.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    完成值为无: edit(submission(), {
      'overall.indicator.1.target': '0起',
      'overall.indicator.1.actual': '无',
    }),
    勾稽一致: submission(),
    整行空白: edit(submission(), {
      'overall.indicator.5.name': '',
      'overall.indicator.5.target': '',
      'overall.indicator.5.actual': '',
      'overall.indicator.5.points': '',
      'overall.indicator.5.score': '',
    }),
  },
  fails: {
    完成值空白: [edit(submission(), { 'overall.indicator.1.actual': '' }), 'blank', '实际完成值'],
    得分空白: [
      edit(submission(), { 'overall.indicator.1.score': '', 'overall.indicator.1.points': '' }),
      'blank',
      '分值、自评得分',
    ],
  },
})
