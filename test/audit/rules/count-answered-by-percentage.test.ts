import rule from '../../../src/audit/rules/count-answered-by-percentage.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    倍数可以折成百分比: edit(submission(), {
      'overall.indicator.1.target': '2倍',
      'overall.indicator.1.actual': '210%',
    }),
    以数量回答: submission(),
    时限不在此列: edit(submission(), { 'overall.indicator.3.actual': '100%' }),
    文字中有比例: edit(submission(), { 'overall.indicator.1.actual': '完成19座，完成率100%' }),
  },
  fails: {
    得满分: [
      edit(submission(), { 'overall.indicator.1.target': '≧1次', 'overall.indicator.1.actual': '100%' }),
      'scored',
      '自评得分20分没有依据',
    ],
    未得满分: [
      edit(submission(), { 'overall.indicator.1.actual': '100%', 'overall.indicator.1.score': '15' }),
      'differs',
      '≥18座',
    ],
  },
})
