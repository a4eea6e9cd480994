import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'budget-equals-execution',
  title: '各表全年预算数与全年执行数分毫不差',
  severity: 'info',
  basis: '附件2及各项目表 全年预算数全部等于全年执行数的，多为年末按支出调整了预算，审核时会要求提供调整批复',
  messages: {
    equal: '附件2及各项目表的全年预算数与全年执行数均完全相同，请准备预算调整批复备查。',
  },
  check(tables, report) {
    if (tables.projects.length === 0) return
    const pairs = tables.scored.map(
      (key) => [tables.figure(`${key}.funds.full-year`), tables.figure(`${key}.funds.final`)] as const,
    )
    const equal = pairs.every(
      ([budget, final]) => budget && final && !budget.blank && !final.blank && budget.value.eq(final.value),
    )
    if (equal) report('equal', { places: pairs.flat() })
  },
})
