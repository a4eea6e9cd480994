import { type Figure, sameProject } from '../../facts/index.ts'
import { agree, compareSum, sumOf } from '../agree.ts'
import { computed, nameOf, plain, rowOf, terms, written } from '../name.ts'
import { pairProjects, projectFigures } from '../projects.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'project-budgets-add-up',
  title: '各项目年初预算数之和应等于附件1项目支出预算数',
  severity: 'error',
  basis: '附件1 项目支出 预算数 = Σ 各项目表 年度资金总额 年初预算数；项目表不全时，其和不得大于项目支出',
  messages: {
    differs: '各项目年初预算数合计{actual}万元（{terms}），与{cell}{written}不符，请核实并更正。',
    exceeds: '各项目年初预算数合计{actual}万元（{terms}），大于{cell}{written}，请核实并更正。',
    repeated:
      '{copy}{figure}与{origin}相同，而附件1该项目预算数为{line}；各项目年初预算数合计{actual}万元，与{cell}{written}不符，疑为预算重复填报，请核实并更正。',
  },
  check(tables, report) {
    const total = tables.figure('basic.projects.budget')
    const projects = projectFigures(tables, 'initial')
    const figures = projects.map(({ figure }) => figure)
    if (!total || total.blank || figures.length === 0 || figures.length < tables.projects.length) return
    if (compareSum(tables, total, figures) !== 'differs') return
    const { complete, lines } = pairProjects(tables)
    if (!complete && sumOf(figures).lte(total.value)) return

    const names = new Map(projects.map(({ project, figure }) => [figure, project.name]))
    const lineOf = (figure: Figure) =>
      lines.find(({ name }) => sameProject(name, names.get(figure) ?? ''))?.budget
    const strays = figures.filter((figure) => {
      const line = lineOf(figure)
      return line && !agree(tables, line, figure)
    })
    const addends = terms(figures, (figure) => names.get(figure) ?? '')
    const common = { terms: addends, cell: nameOf(tables, total), written: written(total) }
    const values = {
      ...(complete ? { expected: plain(total) } : {}),
      actual: computed(sumOf(figures), figures),
      formula: `${rowOf(total)} = ${addends}`,
    }
    let told = false
    for (const copy of strays) {
      const origin = figures.find(
        (figure) => figure !== copy && !strays.includes(figure) && figure.value.eq(copy.value) && !copy.blank,
      )
      const line = lineOf(copy)
      if (!origin || !line || copy.value.eq('0')) continue
      told = true
      report('repeated', {
        places: [copy, origin, line, total],
        data: {
          ...common,
          copy: nameOf(tables, copy),
          figure: written(copy),
          origin: nameOf(tables, origin),
          line: written(line),
        },
        ...values,
      })
    }
    if (!told)
      report(complete ? 'differs' : 'exceeds', { places: [...figures, total], data: common, ...values })
  },
})
