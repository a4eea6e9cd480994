import { attachmentOf } from '../name.ts'
import { pairProjects } from '../projects.ts'
import { defineRule } from '../rule.ts'
import { placeOf } from '../tables.ts'

export default defineRule({
  id: 'project-tables-match-lines',
  title: '附件1所列项目与项目表应当一一对应',
  severity: 'warning',
  basis:
    '附件1 项目支出下有金额的各行 ↔ 各项目支出绩效自评表（项目支出名称）；财政部门只要求部分项目自评的除外',
  messages: {
    noTable: '附件1“{name}”有金额，但没有该项目的支出绩效自评表，请补报；不要求自评的请说明。',
    noLine: '{table}项目支出名称为“{name}”，附件1项目支出下没有同名的一行，请核对项目名称或补填该行。',
  },
  check(tables, report) {
    if (!tables.attachments.has('basic')) return
    const { lines, tablesAlone } = pairProjects(tables)
    for (const { name, project, final, budget } of lines) {
      if (!project) report('noTable', { places: [final, budget], data: { name } })
    }
    for (const { key, name } of tablesAlone) {
      report('noLine', {
        places: [placeOf(tables, key, 'project', 'name', 'text')],
        data: { table: attachmentOf(tables, key), name: name || '（空白）' },
      })
    }
  },
})
