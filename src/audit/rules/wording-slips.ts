import type { Place } from '../../../schemas/place.ts'
import { nameOf } from '../name.ts'
import { defineRule } from '../rule.ts'
import { slips } from '../slips.ts'
import type { Tables } from '../tables.ts'

export default defineRule({
  id: 'wording-slips',
  title: '错别字（含表格印错的）',
  severity: 'info',
  basis: '常见错别字表 src/audit/slips.ts',
  messages: {
    slip: '{cell}中“{actual}”应为“{expected}”，请更正。',
  },
  check(tables, report) {
    for (const { text, place } of texts(tables)) {
      for (const { written, meant } of slips) {
        if (!text.includes(written)) continue
        report('slip', {
          places: [place],
          data: { cell: nameOf(tables, place) },
          expected: meant,
          actual: written,
        })
      }
    }
  },
})

/** Every text of the tables with its place: titles, row labels and cells. */
function* texts(tables: Tables): Generator<{ text: string; place: Place }> {
  for (const { number, title, blocks } of tables.attachments.values()) {
    const attachment = `附件${number}`
    yield {
      text: title.replace(/\s+/g, ''),
      place: { attachment, row: title.replace(/\s+/g, ''), column: '标题' },
    }
    for (const { rows } of blocks) {
      for (const { label } of rows) {
        const text = label.replace(/\s+/g, '')
        yield { text, place: { attachment, row: text, column: '行名' } }
      }
    }
  }
  for (const { text, fact } of tables.cells.values()) {
    if (fact.place && text !== '') yield { text: text.replace(/\s+/g, ''), place: fact.place }
  }
}
