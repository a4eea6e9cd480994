import { exceeds } from '../agree.ts'
import { nameOf, plain, rowOf, written } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'public-within-basic-expenditure',
  title: '公用经费不得大于基本支出',
  severity: 'error',
  basis: '附件1 公用经费决算数 ≤ 附件2 基本支出：公用经费是基本支出中的一般商品和服务支出',
  messages: {
    exceeds: '{part}为{partWritten}，大于{whole}{wholeWritten}；公用经费是基本支出的一部分，请核对后更正。',
  },
  check(tables, report) {
    const part = tables.figure('basic.public.final')
    const whole = tables.figure('overall.basic-expenditure.amount')
    if (!part || !whole || whole.blank || !exceeds(tables, part, whole)) return
    report('exceeds', {
      places: [part, whole],
      data: {
        part: nameOf(tables, part),
        partWritten: written(part),
        whole: nameOf(tables, whole),
        wholeWritten: written(whole),
      },
      actual: plain(part),
      formula: `${rowOf(part)}${plain(part)} ≤ ${rowOf(whole)}${plain(whole)}`,
    })
  },
})
