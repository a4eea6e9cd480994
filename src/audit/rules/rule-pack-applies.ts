import { defaultPack } from '../packs/index.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'rule-pack-applies',
  title: '申报选用的规则包不存在，或不适用于评价年度',
  severity: 'warning',
  basis: '申报的 rulePack 应是现有的规则包，且适用于评价年度',
  messages: {
    unknown: '申报选用的规则包“{actual}”已不存在，本次按“{pack}”审核，请另选规则包。',
    year: '规则包“{pack}”适用于{expected}年度，评价年度为{actual}年，请核对或另选规则包。',
  },
  check({ submission, year, pack }, report) {
    const chosen = submission.rulePack ?? defaultPack.id
    if (pack.id !== chosen) report('unknown', { places: [], data: { pack: pack.name }, actual: chosen })
    const { from = year, to = year } = pack.years
    if (year >= from && year <= to) return
    report('year', {
      places: [],
      data: { pack: pack.name },
      expected: `${pack.years.from ?? ''}—${pack.years.to ?? ''}`,
      actual: String(year),
    })
  },
})
