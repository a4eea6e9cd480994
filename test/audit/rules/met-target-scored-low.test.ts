import rule from '../../../src/audit/rules/met-target-scored-low.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

const scored = (score: string, reason = '') =>
  edit(submission(), { 'overall.indicator.1.score': score, 'overall.indicator.1.reason': reason })

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    说明了原因: scored('18', '指标值偏低，主动扣分，下年度调高。'),
    未达标而扣分: edit(scored('18'), { 'overall.indicator.1.actual': '16座' }),
  },
  fails: {
    达标而扣分: [scored('18'), 'low', '自评18分（分值20分）'],
  },
})
