import { attachmentForm, blockForm, columnForm, fillYear } from '../../form/index.ts'
import { defineRule } from '../rule.ts'
import type { Tables } from '../tables.ts'

export default defineRule({
  id: 'year-agrees',
  title: '各附件的年度应当一致',
  severity: 'error',
  basis: '各附件标题的年度 = 评价年度；附件1 各列依次为上年决算数、本年预算数、本年决算数',
  messages: {
    title: '{attachment}标题为“{text}”，与评价年度{expected}年不符，请核实并更正。',
    column: '{attachment}“{block}”的列名为“{text}”，按评价年度应为“{expected}”，请核实并更正。',
  },
  check(tables, report) {
    for (const attachment of tables.attachments.values()) {
      const name = `附件${attachment.number}`
      const title = attachment.title.replace(/\s+/g, '')
      const year = yearIn(title)
      if (year && year !== String(tables.year)) {
        report('title', {
          places: [{ attachment: name, row: title, column: '标题' }],
          data: { attachment: name, text: title },
          expected: String(tables.year),
          actual: year,
        })
      }
    }
    for (const { attachment, block, text, expected } of headings(tables)) {
      if (yearIn(text) === undefined || yearIn(text) === yearIn(expected)) continue
      report('column', {
        places: [{ attachment, row: block, column: text }],
        data: { attachment, block, text },
        expected,
        actual: text,
      })
    }
  },
})

/** Column headings as written, beside what the form has for the year under review. */
function headings(tables: Tables) {
  return [...tables.attachments.values()].flatMap((attachment) =>
    attachment.blocks.flatMap((block) => {
      const form = blockForm(attachmentForm(attachment.form), block.id)
      return block.columns.flatMap(({ id, label }) => {
        const column = form && columnForm(form, id)
        const text = label.replace(/\s+/g, '')
        return column
          ? [
              {
                attachment: `附件${attachment.number}`,
                block: form.label,
                text,
                expected: fillYear(column.label, tables.year),
              },
            ]
          : []
      })
    }),
  )
}

function yearIn(text: string): string | undefined {
  return /(?:19|20)\d{2}(?=年)/.exec(text.normalize('NFKC'))?.[0]
}
