import rule from '../../../src/audit/rules/qualitative-indicators.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { edit, submission } from '../../support/submission.ts'

const inWords = (...rows: number[]) =>
  edit(submission(), Object.fromEntries(rows.map((row) => [`overall.indicator.${row}.target`, '达到要求'])))

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    效益可以定性: inWords(5),
  },
  fails: {
    数量没有定量: [inWords(1), 'output', '“数量指标”下没有定量指标'],
    定性过多: [inWords(1, 2, 3, 5), 'share', '6个三级指标中有4个'],
  },
})
