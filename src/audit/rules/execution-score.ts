import type { RulePack } from '../../../schemas/rule-pack.ts'
import { type Decimal, decimal, HUNDRED, powerOfTen, round } from '../../quantity/index.ts'
import { larger } from '../agree.ts'
import { scoreOf } from '../answers.ts'
import { nameOf, plain } from '../name.ts'
import { executionRate, writeRate } from '../rates.ts'
import { defineRule } from '../rule.ts'
import { decimalsOf } from '../tables.ts'

export default defineRule({
  id: 'execution-score',
  title: '预算执行率得分与执行率不符',
  severity: 'warning',
  basis:
    '附件2及各项目表 预算执行率得分 = 分值 × 执行率，至多得满分；规则包（scoring.execution）另有上限或分档的从其规定',
  messages: {
    differs: '{cell}填{actual}分，按执行率{rate}计应得{expected}分，请核对；按当地办法计分的请注明依据。',
  },
  check(tables, report) {
    for (const key of tables.scored) {
      const found = scoreOf(tables, `${key}.funds`)
      const rate = executionRate(tables, key)
      if (!found || !rate) continue
      const { score, points } = found
      if (score.value.gt(points.value)) continue
      const printed = tables.figure(`${key}.funds.rate`)
      const decimals = Math.max(decimalsOf(score), 1)
      const tolerance = larger(
        decimal(tables.pack.scoring.tolerance.value),
        decimal('0.5').times(powerOfTen(-decimals)),
      )
      const rates = printed && !printed.blank ? [rate, printed.value] : [rate]
      const shares = rates.map((percent) => shareEarned(tables.pack, percent))
      const due = shares.map((share) => points.value.times(share).div(HUNDRED))
      if (due.some((expected) => expected.minus(score.value).abs().lte(tolerance))) continue
      report('differs', {
        places: [
          score,
          printed,
          tables.figure(`${key}.funds.final`),
          tables.figure(`${key}.funds.full-year`),
        ],
        data: { cell: nameOf(tables, score), rate: writeRate(rate) },
        expected: round(due[0] ?? points.value, 2).toFixed(),
        actual: plain(score),
        formula: `${plain(points)} × ${writeRate(shares[0] ?? rate)}`,
      })
    }
  },
})

/** What share of its points an execution rate earns, both in per cent: by the pack's steps, or else in proportion. */
function shareEarned({ scoring: { execution } }: RulePack, rate: Decimal): Decimal {
  const counted = rate.gt(execution.cap) ? decimal(execution.cap) : rate
  const step = execution.steps?.find(({ from }) => counted.gte(from))
  return execution.steps ? decimal(step?.share ?? '0') : counted
}
