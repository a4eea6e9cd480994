import { attachmentForm, blockForm } from '../../form/index.ts'
import { defineRule } from '../rule.ts'
import { placeOf, saysNothing } from '../tables.ts'

export default defineRule({
  id: 'staff-blank',
  title: '编制数、实际在职人数、控制率未填写完整',
  severity: 'warning',
  basis: '附件1 财政供养人员情况的编制数、实际在职人数、控制率均应填写；编制数为0的，控制率不填',
  messages: {
    blank: '附件1的{columns}未填写，请补填。',
  },
  check(tables, report) {
    if (!tables.attachments.has('basic')) return
    const columns = blockForm(attachmentForm('basic'), 'staff')?.columns ?? []
    const establishment = tables.figure('basic.staff.establishment')
    const none = establishment?.blank === false && establishment.value.eq('0')
    const blank = columns.filter(
      ({ id }) => saysNothing(tables, `basic.staff.${id}`) && !(none && id === 'control-rate'),
    )
    if (blank.length === 0) return
    const places = blank.map(({ id }) => placeOf(tables, 'basic', 'staff', 'staff', id))
    report('blank', { places, data: { columns: places.map((place) => place?.column ?? '').join('、') } })
  },
})
