import { nameOf, plain, written } from '../name.ts'
import { printedRates } from '../rates.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'rate-rounding',
  title: '比率的末位与四舍五入的结果不同',
  severity: 'info',
  basis: '比率按所填小数位四舍五入，不宜直接截去尾数',
  messages: {
    rounding:
      '{cell}填{actual}，而{formula} = {expected}，末位不同，可能是截去尾数或以未取整的数计算，请核对。',
  },
  check(tables, report) {
    for (const { printed, part, whole, verdict, expected } of printedRates(tables)) {
      if (verdict !== 'rounding') continue
      report('rounding', {
        places: [printed, part, whole],
        data: { cell: nameOf(tables, printed) },
        expected,
        actual: written(printed),
        formula: `${plain(part)} ÷ ${plain(whole)}`,
      })
    }
  },
})
