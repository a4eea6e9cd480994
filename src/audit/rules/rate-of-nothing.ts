import { nameOf, written } from '../name.ts'
import { printedRates } from '../rates.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'rate-of-nothing',
  title: '分母为0的比率填了数',
  severity: 'info',
  basis: '附件1、附件2及各项目表 分母为0时比率不存在，宜留空或填“—”“无”',
  messages: {
    nothing: '{cell}填{actual}，而分母为{whole}，比率不存在，宜留空或填“—”。',
  },
  check(tables, report) {
    for (const { printed, part, whole, verdict } of printedRates(tables)) {
      if (verdict !== 'nothing') continue
      report('nothing', {
        places: [printed, part, whole],
        data: { cell: nameOf(tables, printed), whole: written(whole) },
        actual: written(printed),
      })
    }
  },
})
