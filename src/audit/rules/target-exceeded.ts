import { HUNDRED } from '../../quantity/index.ts'
import { isMet, shareReached } from '../answers.ts'
import { writeRate } from '../rates.ts'
import { givesReason } from '../reasons.ts'
import { indicatorSighting } from '../report-indicator.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'target-exceeded',
  title: '完成值远超指标值而未说明原因',
  severity: 'info',
  basis:
    '财预〔2020〕10号：完成值超过指标值较多的，要分析原因，因指标值偏低的应扣分；界限按规则包（targetExceeded）',
  messages: {
    exceeded:
      '{table}“{name}”年度指标值为{target}，实际完成{reached}，为指标值的{rate}，请说明原因；指标值偏低的请在下年度调整。',
  },
  check(tables, report) {
    const line = tables.pack.limits.targetExceeded.value
    for (const indicator of tables.indicators) {
      const rate = shareReached(tables, indicator)?.times(HUNDRED)
      if (!rate?.gt(line) || givesReason(indicator.reason) || isMet(tables, indicator) !== true) continue
      const { places, data } = indicatorSighting(tables, indicator, ['actual', 'target'])
      report('exceeded', { places, data: { ...data, rate: writeRate(rate) } })
    }
  },
})
