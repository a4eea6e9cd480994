import { sum, ZERO } from '../../quantity/index.ts'
import { slack, sumOf } from '../agree.ts'
import { computed, nameOf, plain, rowOf, terms, written } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'three-public-within-spending',
  title: '三公经费决算数不得大于公用经费与项目支出之和',
  severity: 'error',
  basis: '附件1 三公经费 ≤ 公用经费 + 项目支出：三公经费只能在这两项中列支',
  messages: {
    exceeds: '{cell}为{written}，大于{terms} = {whole}万元，请核对后更正。',
  },
  check(tables, report) {
    const part = tables.figure('basic.three-public.final')
    const wholes = ['basic.public.final', 'basic.projects.final'].flatMap((id) => tables.figure(id) ?? [])
    if (!part || wholes.length < 2 || wholes.every(({ blank }) => blank)) return
    const over = part.value.minus(sumOf(wholes))
    if (over.lte(ZERO) || over.lte(sum([part, ...wholes].map((figure) => slack(tables, figure))))) return
    report('exceeds', {
      places: [part, ...wholes],
      data: {
        cell: nameOf(tables, part),
        written: written(part),
        terms: terms(wholes),
        whole: computed(sumOf(wholes), wholes),
      },
      actual: plain(part),
      formula: `${rowOf(part)}${plain(part)} ≤ ${terms(wholes)}`,
    })
  },
})
