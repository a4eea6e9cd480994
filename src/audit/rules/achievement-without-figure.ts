import { amountsOf } from '../answers.ts'
import { nameOf } from '../name.ts'
import { defineRule } from '../rule.ts'
import { placeOf, saysNothing } from '../tables.ts'

export default defineRule({
  id: 'achievement-without-figure',
  title: '年度总体目标的实际完成情况没有数据',
  severity: 'warning',
  basis: '附件2及各项目表 实际完成情况应逐项对应预期目标，写明完成的事实和数量',
  messages: {
    blank: '{cell}未填写，请对照预期目标逐项补填。',
    vague: '{cell}只写“{actual}”，没有事实和数据，请对照预期目标逐项写明完成情况。',
  },
  check(tables, report) {
    for (const key of tables.scored) {
      const id = `${key}.goals.achieved`
      const place = placeOf(tables, key, 'goals', 'goals', 'achieved')
      if (!place || amountsOf(tables, id).length > 0) continue
      const blank = saysNothing(tables, id)
      if (blank && saysNothing(tables, `${key}.goals.expected`)) continue
      const text = tables.text(id).replace(/\s+/g, '')
      report(blank ? 'blank' : 'vague', {
        places: [place],
        data: { cell: nameOf(tables, place) },
        ...(blank ? {} : { actual: text.length > 40 ? `${text.slice(0, 40)}……` : text }),
      })
    }
  },
})
