import rule from '../../../src/audit/rules/scores-within-points.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    未得满分: edit(submission(), { 'overall.indicator.1.score': '0' }),
  },
  fails: {
    大于分值: [edit(submission(), { 'overall.indicator.1.score': '21' }), 'exceeds', '21分'],
    小于零: [edit(submission(), { 'overall.indicator.1.score': '-1' }), 'negative'],
  },
})
