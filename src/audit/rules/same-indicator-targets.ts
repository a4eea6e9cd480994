import { sameMeasure } from '../answers.ts'
import { tableOf } from '../name.ts'
import { namesakes } from '../namesakes.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'same-indicator-targets',
  title: '同名指标在附件2与项目表中的指标值不同',
  severity: 'info',
  basis: '附件2 与各项目表 同名指标的年度指标值宜一致',
  messages: {
    differs: '“{name}”的年度指标值在{overall}为{expected}，在{project}为{actual}，请确认是否同一口径。',
  },
  check(tables, report) {
    for (const { name, overall, projects } of namesakes(tables)) {
      for (const indicator of projects) {
        const [first, second] = [overall.target, indicator.target]
        if (first.state !== 'number' || second.state !== 'number' || !sameMeasure(first.unit, second.unit))
          continue
        if (first.value.times(first.unit.factor).eq(second.value.times(second.unit.factor))) continue
        report('differs', {
          places: [
            tables.cells.get(`${overall.id}.target`)?.fact,
            tables.cells.get(`${indicator.id}.target`)?.fact,
          ],
          data: {
            name,
            overall: tableOf(tables, overall.table),
            project: tableOf(tables, indicator.table),
          },
          expected: overall.targetText,
          actual: indicator.targetText,
        })
      }
    }
  },
})
