import { nameOf } from '../name.ts'
import { defineRule } from '../rule.ts'
import { placeOf, saysNothing } from '../tables.ts'

export default defineRule({
  id: 'thrift-blank',
  title: '厉行节约保障措施未填写',
  severity: 'warning',
  basis: '附件1 厉行节约保障措施：应填写执行的制度和采取的措施',
  messages: {
    blank: '{cell}未填写，请补填执行的制度和采取的措施。',
  },
  check(tables, report) {
    const place = placeOf(tables, 'basic', 'thrift', 'thrift', 'text')
    if (!place || !saysNothing(tables, 'basic.thrift.text')) return
    report('blank', { places: [place], data: { cell: nameOf(tables, { ...place, column: '' }) } })
  },
})
