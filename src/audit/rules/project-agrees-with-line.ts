import { agree, compareSum } from '../agree.ts'
import { nameOf, plain, written } from '../name.ts'
import { pairProjects, projectFigures } from '../projects.ts'
import { defineRule } from '../rule.ts'
import type { Tables } from '../tables.ts'

export default defineRule({
  id: 'project-agrees-with-line',
  title: '项目表的资金应与附件1该项目一行相符',
  severity: 'error',
  basis:
    '项目表 全年执行数 = 附件1 该项目 决算数；年初预算数 = 附件1 该项目 预算数（附件1把几个项目的预算并在一行时除外）',
  messages: {
    differs: '{table}为{tableWritten}，{line}为{lineWritten}，两处应当一致，请核实并更正。',
  },
  check(tables, report) {
    const { lines } = pairProjects(tables)
    const paired = lines.flatMap(({ project, final, budget }) =>
      project ? [{ project, final, budget }] : [],
    )
    const lumped = paired.some(
      ({ project, budget }) => budget?.blank && !tables.figure(`${project.key}.funds.initial`)?.value.eq('0'),
    )
    for (const { project, final, budget } of paired) {
      const pairs = [[tables.figure(`${project.key}.funds.final`), final] as const]
      if (!lumped && budgetsTie(tables)) pairs.push([tables.figure(`${project.key}.funds.initial`), budget])
      for (const [table, line] of pairs) {
        if (!table || !line || (table.blank && line.blank) || agree(tables, table, line)) continue
        report('differs', {
          places: [table, line],
          data: {
            table: nameOf(tables, table),
            tableWritten: written(table),
            line: nameOf(tables, line),
            lineWritten: written(line),
          },
          expected: plain(line),
          actual: plain(table),
        })
      }
    }
  },
})

/** Where the year-start budgets do not add up, project-budgets-add-up says so once for all of them. */
function budgetsTie(tables: Tables): boolean {
  const total = tables.figure('basic.projects.budget')
  const figures = projectFigures(tables, 'initial').map(({ figure }) => figure)
  if (!total || total.blank || !pairProjects(tables).complete) return true
  return compareSum(tables, total, figures) !== 'differs'
}
