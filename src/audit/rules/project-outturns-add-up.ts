import { compareSum, sumOf } from '../agree.ts'
import { computed, nameOf, plain, rowOf, terms, written } from '../name.ts'
import { pairProjects, projectFigures } from '../projects.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'project-outturns-add-up',
  title: '各项目全年执行数之和应等于附件1项目支出决算数',
  severity: 'error',
  basis: '附件1 项目支出 决算数 = Σ 各项目表 年度资金总额 全年执行数；项目表不全时，其和不得大于项目支出',
  messages: {
    differs: '各项目全年执行数合计{actual}万元（{terms}），与{cell}{written}不符，请核实并更正。',
    exceeds: '各项目全年执行数合计{actual}万元（{terms}），大于{cell}{written}，请核实并更正。',
  },
  check(tables, report) {
    const total = tables.figure('basic.projects.final')
    const projects = projectFigures(tables, 'final')
    const figures = projects.map(({ figure }) => figure)
    if (!total || total.blank || figures.length === 0 || figures.length < tables.projects.length) return
    if (compareSum(tables, total, figures) !== 'differs') return
    const { complete } = pairProjects(tables)
    if (!complete && sumOf(figures).lte(total.value)) return
    const names = new Map(projects.map(({ project, figure }) => [figure, project.name]))
    const addends = terms(figures, (figure) => names.get(figure) ?? '')
    report(complete ? 'differs' : 'exceeds', {
      places: [...figures, total],
      data: { terms: addends, cell: nameOf(tables, total), written: written(total) },
      ...(complete ? { expected: plain(total) } : {}),
      actual: computed(sumOf(figures), figures),
      formula: `${rowOf(total)} = ${addends}`,
    })
  },
})
