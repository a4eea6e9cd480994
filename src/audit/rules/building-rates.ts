import { nameOf, written } from '../name.ts'
import { buildingRates } from '../rates.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'building-rates',
  title: '楼堂馆所的规模控制率、投资概算控制率应与规模、投资相符',
  severity: 'error',
  basis: '附件1 规模控制率 = 实际规模 ÷ 批复规模 × 100%；投资概算控制率 = 实际投资 ÷ 预算投资 × 100%',
  messages: {
    differs: '{cell}填{actual}，而{part} ÷ {whole} = {expected}，请核对后更正。',
    baseless:
      '{cell}填{actual}，而批复（预算）数为{whole}、实际数为{part}，比率无从计算，请补填批复（预算）数。',
  },
  check(tables, report) {
    for (const { part, whole, printed, verdict, expected } of buildingRates(tables)) {
      if (verdict !== 'differs' && verdict !== 'baseless') continue
      report(verdict, {
        places: [printed, part, whole],
        data: { cell: nameOf(tables, printed), part: written(part), whole: written(whole) },
        actual: written(printed),
        ...(verdict === 'differs' ? { expected, formula: `${part.fact.value} ÷ ${whole.fact.value}` } : {}),
      })
    }
  },
})
