import { percentage } from '../../quantity/index.ts'
import { exceeds } from '../agree.ts'
import { columnOf, computed, nameOf, plain, written } from '../name.ts'
import { writeRate } from '../rates.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'three-public-within-prior-year',
  title: '三公经费比上年增加',
  severity: 'warning',
  basis: '附件1 三公经费 本年决算数 ≤ 上年决算数（只减不增）',
  messages: {
    exceeds: '{cell}为{written}，{priorColumn}为{prior}，比上年增加{gap}，增长{rate}，请说明原因。',
    fromNothing: '{cell}为{written}，{priorColumn}为{prior}，比上年增加{gap}，请说明原因。',
  },
  check(tables, report) {
    const final = tables.figure('basic.three-public.final')
    const prior = tables.figure('basic.three-public.prior')
    if (!final || !prior || !exceeds(tables, final, prior)) return
    const gap = final.value.minus(prior.value)
    const rate = percentage(gap, prior.value)
    report(rate ? 'exceeds' : 'fromNothing', {
      places: [final, prior],
      data: {
        cell: nameOf(tables, final),
        written: written(final),
        priorColumn: columnOf(prior),
        prior: written(prior),
        gap: `${computed(gap, [final, prior])}${final.fact.unit ?? ''}`,
        rate: rate ? writeRate(rate) : '',
      },
      actual: plain(final),
      formula: `${plain(final)} ≤ ${plain(prior)}`,
    })
  },
})
