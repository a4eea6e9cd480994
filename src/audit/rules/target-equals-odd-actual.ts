import { demandOf } from '../answers.ts'
import { indicatorSighting } from '../report-indicator.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'target-equals-odd-actual',
  title: '非整数目标恰好完成',
  severity: 'info',
  basis: '附件2及各项目表 年度指标值应在年初设定；有零有整的大数恰好完成的，疑为按完成数倒填',
  messages: {
    equal: '{table}“{name}”年度指标值与实际完成值同为{actual}，请提供年初设定该指标值的依据。',
  },
  check(tables, report) {
    for (const indicator of tables.indicators) {
      const { target, actual, actualText } = indicator
      if (demandOf(indicator) !== 'quantity' || target.state !== 'number' || actual.state !== 'number')
        continue
      if (!target.value.eq(actual.value) || target.unit.name !== actual.unit.name) continue
      if (target.value.lt(tables.pack.limits.backfilledTarget.value) || target.value.mod('10').eq('0'))
        continue
      report('equal', {
        ...indicatorSighting(tables, indicator, ['target', 'actual']),
        actual: actualText,
      })
    }
  },
})
