import { nameOf } from '../name.ts'
import { defineRule } from '../rule.ts'

/** What a form or an example leaves to be filled in. */
const residue =
  /[XＸ]{2,}|[×✕]{2,}|_{2,}|＿{2,}|【\s*】|【[^】]{0,20}(?:待补充|待填|请填)[^】]{0,20}】|(?:增加|增长|减少|下降|占)\s*(?:[%％]|万元(?!户))|增加\s*[（(/]\s*减少/i

export default defineRule({
  id: 'template-residue',
  title: '留有未填的模板字样',
  severity: 'warning',
  basis: '各附件 “XX”“××”“占 %”“增加（减少）”“【】”等待填之处应填写或删去',
  messages: {
    residue: '{cell}中留有未填的“{actual}”，请填写或删去。',
  },
  check(tables, report) {
    for (const { text, fact } of tables.cells.values()) {
      const [found] = residue.exec(text) ?? []
      if (found === undefined || !fact.place) continue
      report('residue', { places: [fact], data: { cell: nameOf(tables, fact) }, actual: found })
    }
  },
})
