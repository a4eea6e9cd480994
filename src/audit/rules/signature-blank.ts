import { attachmentForm, blockForm } from '../../form/index.ts'
import { tableOf } from '../name.ts'
import { defineRule } from '../rule.ts'
import { placeOf, saysNothing } from '../tables.ts'

export default defineRule({
  id: 'signature-blank',
  title: '签字栏未填写完整',
  severity: 'warning',
  basis: '各附件 单位负责人签字、填表人、联系电话、填报日期均应填写',
  messages: {
    blank: '{table}签字栏的{fields}未填写，请补齐。',
  },
  check(tables, report) {
    for (const [key, attachment] of tables.attachments) {
      const rows = blockForm(attachmentForm(attachment.form), 'signature')?.rows ?? []
      const blank = rows.filter(({ id }) => saysNothing(tables, `${key}.${id}.text`))
      if (blank.length === 0) continue
      report('blank', {
        places: blank.map(({ id }) => placeOf(tables, key, 'signature', id, 'text')),
        data: {
          table: tableOf(tables, key),
          fields: blank.map(({ label }) => label).join('、'),
        },
      })
    }
  },
})
