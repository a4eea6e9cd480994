import { attachmentForms } from '../../form/index.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'attachments-present',
  title: '申报材料不齐',
  severity: 'warning',
  basis: '申报材料应有附件1 基础数据表和附件2 整体支出绩效自评表各一份',
  messages: {
    missing: '没有《{title}》，请补报。',
    repeated: '《{title}》有{count}份，请只保留一份。',
  },
  check(tables, report) {
    for (const form of attachmentForms) {
      if (form.id === 'project') continue
      const found = tables.submission.attachments.filter((attachment) => attachment.form === form.id)
      const title = form.title.replace('{year}', String(tables.year))
      if (found.length === 0) report('missing', { places: [], data: { title } })
      if (found.length < 2) continue
      const places = found.map(({ number, title: row }) => ({
        attachment: `附件${number}`,
        row: row.replace(/\s+/g, ''),
        column: '标题',
      }))
      report('repeated', { places, data: { title, count: String(found.length) } })
    }
  },
})
