import { demandOf } from '../answers.ts'
import { bare } from '../name.ts'
import { indicatorSighting } from '../report-indicator.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'indicator-level-mismatch',
  title: '指标与所在的二级指标不符，疑为错行',
  severity: 'info',
  basis: '附件2及各项目表 完成时限填在时效指标下，满意度填在满意度指标下',
  messages: {
    deadline: '{table}“{name}”的指标值是完成时限“{target}”，却列在“{level}”下，疑为错行，请核对。',
    satisfaction: '{table}“{name}”是满意度，却列在“{level}”下，请移到满意度指标。',
  },
  check(tables, report) {
    for (const indicator of tables.indicators) {
      const { level1, level2, name } = indicator
      if (level1 === '' || level2 === '') continue
      const misplaced =
        demandOf(indicator) === 'deadline' && /数量|质量|成本|满意/.test(level2) && !level2.includes('时效')
          ? 'deadline'
          : /满意[度率]$/.test(bare(name)) && !`${level1}${level2}`.includes('满意')
            ? 'satisfaction'
            : undefined
      if (!misplaced) continue
      const { places, data } = indicatorSighting(tables, indicator, ['name', 'target'])
      report(misplaced, { places, data: { ...data, level: bare(level2) } })
    }
  },
})
