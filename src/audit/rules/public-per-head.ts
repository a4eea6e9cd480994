import { round } from '../../quantity/index.ts'
import { nameOf, plain, written } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'public-per-head',
  title: '人均公用经费过高，疑为计量单位有误',
  severity: 'warning',
  basis: '附件1 公用经费决算数 ÷ 实际在职人数 超过规则包所定界限（publicPerHead）的，疑为误以元填报',
  messages: {
    high: '{cell}为{written}，实际在职{staff}，人均{each}万元，疑为误以元填报，请核对计量单位。',
  },
  check(tables, report) {
    const amount = tables.figure('basic.public.final')
    const staff = tables.figure('basic.staff.actual')
    if (!amount || !staff?.value.gt('0')) return
    const each = amount.value.div(staff.value)
    if (each.lte(tables.pack.limits.publicPerHead.value)) return
    report('high', {
      places: [amount, staff],
      data: {
        cell: nameOf(tables, amount),
        written: written(amount),
        staff: written(staff),
        each: round(each, 2).toFixed(2),
      },
      actual: plain(amount),
      formula: `${plain(amount)} ÷ ${plain(staff)}`,
    })
  },
})
