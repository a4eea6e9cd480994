import rule from '../../../src/audit/rules/level-points-usual.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    表中注明: edit(submission(), { 'overall.indicator.1.points': '18' }),
    与模板相同: edit(submission(), { 'overall.indicator.1.level-1': '产出指标' }),
  },
  fails: {
    没有注明而不同: [
      edit(submission(), { 'overall.indicator.1.level-1': '产出指标', 'overall.indicator.1.points': '18' }),
      'differs',
      '通用模板为50分',
    ],
  },
})
