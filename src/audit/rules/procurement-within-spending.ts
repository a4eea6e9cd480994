import { sum, ZERO } from '../../quantity/index.ts'
import { slack, sumOf } from '../agree.ts'
import { computed, nameOf, plain, rowOf, terms, written } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'procurement-within-spending',
  title: '政府采购金额大于公用经费与项目支出之和',
  severity: 'warning',
  basis: '附件1 政府采购金额决算数一般不大于公用经费与项目支出决算数之和：采购多在这两项中列支',
  messages: {
    exceeds: '{cell}为{written}，大于{terms} = {whole}万元，请核对或说明列支科目。',
  },
  check(tables, report) {
    const part = tables.figure('basic.procurement.final')
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
