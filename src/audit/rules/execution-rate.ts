import { percentage } from '../../quantity/index.ts'
import { nameOf, written } from '../name.ts'
import { executionRates, matches } from '../rates.ts'
import { defineRule } from '../rule.ts'
import { decimalsOf } from '../tables.ts'

export default defineRule({
  id: 'execution-rate',
  title: '执行率应等于全年执行数除以全年预算数',
  severity: 'error',
  basis: '附件2及各项目表 执行率 = 全年执行数 ÷ 全年预算数 × 100%，按所填小数位四舍五入',
  messages: {
    differs: '{cell}填{actual}，而全年执行数{part} ÷ 全年预算数{whole} = {expected}，请核对后更正。',
    initialBase:
      '{cell}填{actual}，是按年初预算数{initial}计算的；执行率应以全年预算数{whole}为分母，{part} ÷ {whole} = {expected}，请更正。',
    baseless:
      '{cell}填{actual}，而全年预算数为{whole}、全年执行数为{part}，执行率无从计算，请核对全年预算数。',
  },
  check(tables, report) {
    for (const { part, whole, printed, verdict, expected } of executionRates(tables)) {
      if (verdict !== 'differs' && verdict !== 'baseless') continue
      const initial = tables.figure(whole.fact.id.replace(/full-year$/, 'initial'))
      const onInitial = initial && percentage(part.value, initial.value)
      const wrongBase =
        verdict === 'differs' && onInitial && matches(onInitial, printed.value, decimalsOf(printed))
      report(wrongBase ? 'initialBase' : verdict, {
        places: [printed, part, whole, ...(wrongBase ? [initial] : [])],
        data: {
          cell: nameOf(tables, printed),
          part: written(part),
          whole: written(whole),
          initial: initial ? written(initial) : '',
        },
        actual: written(printed),
        ...(verdict === 'differs' ? { expected, formula: `${part.fact.value} ÷ ${whole.fact.value}` } : {}),
      })
    }
  },
})
