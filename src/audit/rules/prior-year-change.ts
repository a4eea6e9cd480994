import type { Figure } from '../../facts/index.ts'
import { percentage } from '../../quantity/index.ts'
import { rowOf } from '../name.ts'
import { writeRate } from '../rates.ts'
import { defineRule } from '../rule.ts'
import type { Tables } from '../tables.ts'

export default defineRule({
  id: 'prior-year-change',
  title: '决算数比上年大增大减',
  severity: 'info',
  basis:
    '附件1 决算数比上年增减超过规则包所定界限（priorYearChange、priorYearChangeAmount）的，审核时会问原因；各项目逐年不同，不在此列',
  messages: {
    changed: '附件1与上年决算数相比：{changes}，变动较大，请确认并备好说明。',
  },
  check(tables, report) {
    const changes = changesOf(tables)
    if (changes.length === 0) return
    report('changed', {
      places: changes.flatMap(({ final, prior }) => [final, prior]),
      data: { changes: changes.map(({ words }) => words).join('，') },
    })
  },
})

function changesOf(tables: Tables): { final: Figure; prior: Figure; words: string }[] {
  const { priorYearChange, priorYearChangeAmount } = tables.pack.limits
  const rows = [...tables.cells.values()].filter(
    ({ block, column, row }) =>
      block.id === 'spending' && column.id === 'final' && !row.id.startsWith('project-line.'),
  )
  return rows.flatMap(({ figure: final, row }) => {
    const prior = tables.figure(`basic.${row.id}.prior`)
    if (!final || !prior || final.blank || prior.value.lte('0') || row.id === 'adjustment') return []
    const change = final.value.minus(prior.value)
    const rate = percentage(change.abs(), prior.value)
    if (!rate?.gt(priorYearChange.value) || change.abs().lte(priorYearChangeAmount.value)) return []
    return { final, prior, words: `${rowOf(final)}${change.gt('0') ? '增加' : '减少'}${writeRate(rate)}` }
  })
}
