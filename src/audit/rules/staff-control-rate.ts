import { nameOf, written } from '../name.ts'
import { staffRates } from '../rates.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'staff-control-rate',
  title: '在职人员控制率应等于实际在职人数除以编制数',
  severity: 'error',
  basis: '附件1 控制率 = 实际在职人数 ÷ 编制数 × 100%，按所填小数位四舍五入',
  messages: {
    differs: '{cell}填{actual}，而在职{part} ÷ 编制{whole} = {expected}，请核对后更正。',
    baseless: '{cell}填{actual}，而编制数为{whole}、在职{part}，控制率无从计算，请核对编制数。',
  },
  check(tables, report) {
    for (const { part, whole, printed, verdict, expected } of staffRates(tables)) {
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
