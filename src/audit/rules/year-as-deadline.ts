import { isBareYear } from '../dates.ts'
import { indicatorName, tableOf } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'year-as-deadline',
  title: '时效指标只写了年份',
  severity: 'info',
  basis: '附件2及各项目表 时效指标宜写到月、日，只写年份看不出是否及时',
  messages: {
    year: '{table}{names}的年度指标值只写了年份，宜写明到月、日的完成时限，并填写实际完成日期。',
  },
  check(tables, report) {
    for (const key of tables.scored) {
      const rows = tables.indicators.filter(
        ({ table, targetText }) => table === key && isBareYear(targetText),
      )
      if (rows.length === 0) continue
      report('year', {
        places: rows.map(({ id }) => tables.cells.get(`${id}.target`)?.fact),
        data: {
          table: tableOf(tables, key),
          names: rows.map((indicator) => `“${indicatorName(indicator)}”`).join('、'),
        },
      })
    }
  },
})
