import { compareSum, sumOf } from '../agree.ts'
import { columnOf, computed, nameOf, plain, rowOf, written } from '../name.ts'
import { pairProjects, projectFigures } from '../projects.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'full-year-budget-ties',
  title: '全年预算数与年初预算数、基本支出调整、各项目全年预算数不衔接',
  severity: 'warning',
  basis: '附件2 全年预算数 = 年初预算数 − 附件1 项目支出预算数 + 部门基本支出预算调整 + Σ 各项目全年预算数',
  messages: {
    differs: '{cell}为{written}，而{formula} = {expected}万元，相差{gap}万元，请核对预算调整数。',
  },
  check(tables, report) {
    const total = tables.figure('overall.funds.full-year')
    const initial = tables.figure('overall.funds.initial')
    const planned = tables.figure('basic.projects.budget')
    const adjustment = ['budget', 'final']
      .map((column) => tables.figure(`basic.adjustment.${column}`))
      .find((figure) => figure && !figure.blank)
    const projects = projectFigures(tables, 'full-year').map(({ figure }) => figure)
    if (
      !total ||
      total.blank ||
      !initial ||
      initial.blank ||
      !planned ||
      projects.length < tables.projects.length
    )
      return
    const spent = tables.figure('basic.projects.final')
    const { complete } = pairProjects(tables)
    const without = tables.projects.length === 0 && planned.value.eq('0') && (spent?.value.eq('0') ?? true)
    if (!complete && !without) return

    const minus = { ...planned, value: planned.value.neg() }
    const parts = [initial, minus, ...(adjustment ? [adjustment] : []), ...projects]
    if (compareSum(tables, total, parts) !== 'differs') return
    const expected = sumOf(parts)
    const added = projects.map((figure) => ` + ${plain(figure)}`).join('')
    const shift = adjustment ? ` + (${plain(adjustment)})` : ''
    report('differs', {
      places: [total, initial, planned, adjustment, ...projects],
      data: {
        cell: nameOf(tables, total),
        written: written(total),
        gap: computed(expected.minus(total.value).abs(), parts),
      },
      expected: computed(expected, parts),
      actual: plain(total),
      formula: `${columnOf(initial)}${plain(initial)} − ${rowOf(planned)}${plain(planned)}${shift}${added}`,
    })
  },
})
