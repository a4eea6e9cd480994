import { nameOf, rowOf, terms, written } from '../name.ts'
import { defineRule } from '../rule.ts'
import { wholeSums } from '../sums.ts'

export default defineRule({
  id: 'breakdown-blank',
  title: '合计与分项只填了一边',
  severity: 'warning',
  basis: '附件1、附件2及各项目表 有合计的应填分项，有分项的应填合计',
  messages: {
    partsBlank: '{cell}为{written}，而其下{rows}均为空白，请补填。',
    totalBlank: '{cell}为空白，而其下{terms}，请补填合计。',
  },
  check(tables, report) {
    for (const { total, parts, verdict } of wholeSums(tables)) {
      if (verdict !== 'parts-blank' && verdict !== 'total-blank') continue
      report(verdict === 'parts-blank' ? 'partsBlank' : 'totalBlank', {
        places: [total, ...parts],
        data: {
          cell: nameOf(tables, total),
          written: written(total),
          rows: parts.map(rowOf).join('、'),
          terms: terms(parts),
        },
      })
    }
  },
})
