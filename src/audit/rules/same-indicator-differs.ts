import type { Indicator } from '../../facts/index.ts'
import { decimal, powerOfTen } from '../../quantity/index.ts'
import { sameMeasure } from '../answers.ts'
import { tableOf } from '../name.ts'
import { namesakes } from '../namesakes.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'same-indicator-differs',
  title: '同名指标在附件2与项目表中的完成值不同',
  severity: 'warning',
  basis: '附件2 与各项目表 同名指标的实际完成值应当一致，口径不同的应在名称中区分',
  messages: {
    differs:
      '“{name}”在{overall}的实际完成值为{expected}，在{project}为{actual}，请核实；口径不同的请在指标名称中写明。',
  },
  check(tables, report) {
    for (const { name, overall, projects } of namesakes(tables)) {
      const others = projects.filter((indicator) => disagree(overall, indicator))
      if (others.length < projects.filter(({ actual }) => actual.state === 'number').length) continue
      for (const indicator of others) {
        report('differs', {
          places: [
            tables.cells.get(`${overall.id}.actual`)?.fact,
            tables.cells.get(`${indicator.id}.actual`)?.fact,
          ],
          data: {
            name,
            overall: tableOf(tables, overall.table),
            project: tableOf(tables, indicator.table),
          },
          expected: overall.actualText,
          actual: indicator.actualText,
        })
      }
    }
  },
})

/** Whether both actual values are figures of one measure that cannot be one figure, written with other decimals. */
function disagree({ actual: first }: Indicator, { actual: second }: Indicator): boolean {
  if (first.state !== 'number' || second.state !== 'number' || !sameMeasure(first.unit, second.unit))
    return false
  const gap = first.value.times(first.unit.factor).minus(second.value.times(second.unit.factor)).abs()
  const decimals = Math.min(first.decimals, second.decimals)
  if (first.decimals === second.decimals) return !gap.eq('0')
  const factor = first.decimals < second.decimals ? first.unit.factor : second.unit.factor
  return gap.gt(decimal('0.5').times(powerOfTen(-decimals)).times(factor))
}
