import { nameOf } from '../name.ts'
import { defineRule } from '../rule.ts'
import { placeOf, saysNothing } from '../tables.ts'

/** 目标1：…, 1.…, （1）… at the beginning of a line or behind the end of a sentence. */
const numbered = /(?:^|[\n。；;])\s*(?:目标\s*|[（(]\s*)?(\d{1,2})\s*[、.．:：)）](?!\d)/g

export default defineRule({
  id: 'goals-unanswered',
  title: '年度总体目标未填写，或完成情况没有逐项对应',
  severity: 'warning',
  basis: '附件2及各项目表 应填写预期目标，实际完成情况逐项对应预期目标',
  messages: {
    blank: '{cell}未填写，请补填年度预期目标。',
    fewer: '{cell}分{expected}项，而实际完成情况只写了{actual}项，请逐项对应填写。',
  },
  check(tables, report) {
    for (const key of tables.scored) {
      const [expected, achieved] = ['expected', 'achieved'].map((column) =>
        placeOf(tables, key, 'goals', 'goals', column),
      )
      if (!expected) continue
      const data = { cell: nameOf(tables, expected) }
      if (saysNothing(tables, `${key}.goals.expected`)) {
        report('blank', { places: [expected], data })
        continue
      }
      const aims = itemsIn(tables.text(`${key}.goals.expected`))
      const results = itemsIn(tables.text(`${key}.goals.achieved`))
      // Results without numbers may answer every aim in one paragraph.
      if (results === 0 || results >= aims) continue
      report('fewer', { places: [expected, achieved], data, expected: String(aims), actual: String(results) })
    }
  },
})

/** How many items a text numbers, counted on from 1. */
function itemsIn(text: string): number {
  let count = 0
  for (const [, number] of text.matchAll(numbered)) if (Number(number) === count + 1) count++
  return count
}
