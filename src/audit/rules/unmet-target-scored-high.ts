import { decimal, ONE, powerOfTen, round } from '../../quantity/index.ts'
import { larger } from '../agree.ts'
import { isMet, scoreOf, shareReached } from '../answers.ts'
import { plain } from '../name.ts'
import { indicatorSighting } from '../report-indicator.ts'
import { defineRule } from '../rule.ts'
import { decimalsOf } from '../tables.ts'

export default defineRule({
  id: 'unmet-target-scored-high',
  title: '未达指标值而得分偏高',
  severity: 'warning',
  basis: '财预〔2020〕10号：定量指标未完成的，得分 = 分值 × 实际完成值 ÷ 年度指标值；当地另有规定的从其规定',
  messages: {
    full: '{table}“{name}”年度指标值为{target}，实际完成{reached}，未达指标值而得满分{score}分，请复核自评得分。',
    high: '{table}“{name}”年度指标值为{target}，实际完成{reached}，按完成比例应得{expected}分，自评{score}分，请复核自评得分。',
  },
  check(tables, report) {
    for (const indicator of tables.indicators) {
      const { id, targetText } = indicator
      const found = scoreOf(tables, id)
      if (!found || found.points.value.lte('0') || isMet(tables, indicator) !== false) continue
      const { score, points } = found
      const share = shareReached(tables, indicator)
      const due = share?.lt(ONE) ? points.value.times(share) : undefined
      const half = decimal('0.5').times(powerOfTen(-Math.max(decimalsOf(score), 1)))
      const full = score.value.gte(points.value)
      if (
        !full &&
        !(due && score.value.minus(due).gt(larger(decimal(tables.pack.scoring.tolerance.value), half)))
      )
        continue
      const { places, data } = indicatorSighting(tables, indicator, ['score', 'actual', 'target'])
      report(full ? 'full' : 'high', {
        places,
        data: { ...data, score: plain(score) },
        ...(due
          ? {
              expected: round(due, 2).toFixed(),
              formula: `${plain(points)} × ${data.reached} ÷ ${targetText.replace(/^[^0-9]+/, '')}`,
            }
          : {}),
        actual: plain(score),
      })
    }
  },
})
