import { nameOf } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'unit-name-agrees',
  title: '各附件的预算单位名称应当一致',
  severity: 'error',
  basis: '附件1 预算单位名称 = 附件2 预算单位名称（全角半角、空格不计）',
  messages: {
    differs: '{cell}为“{actual}”，{first}为“{expected}”，应为同一单位全称，请核实并更正。',
  },
  check(tables, report) {
    const cells = [...tables.attachments.keys()].flatMap((key) => tables.cells.get(`${key}.unit.text`) ?? [])
    const filled = cells.filter(({ text }) => text !== '')
    const [first] = filled
    if (!first) return
    for (const cell of filled) {
      if (normal(cell.text) === normal(first.text)) continue
      report('differs', {
        places: [cell.fact, first.fact],
        data: { cell: nameOf(tables, cell.fact), first: nameOf(tables, first.fact) },
        expected: first.text,
        actual: cell.text,
      })
    }
  },
})

function normal(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '')
}
