import { exceeds } from '../agree.ts'
import { nameOf, plain, rowOf, written } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'projects-within-total',
  title: '项目支出预算数不得大于年度资金总额年初预算数',
  severity: 'error',
  basis: '附件1 项目支出预算数 ≤ 附件2 年度资金总额 年初预算数',
  messages: {
    exceeds: '{part}为{partWritten}，大于{whole}{wholeWritten}；项目支出是其中的一部分，请核对后更正。',
  },
  check(tables, report) {
    const part = tables.figure('basic.projects.budget')
    const whole = tables.figure('overall.funds.initial')
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
