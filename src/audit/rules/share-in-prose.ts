import type { ProseFigure } from '../../facts/index.ts'
import { type Decimal, HUNDRED, percentage, powerOfTen } from '../../quantity/index.ts'
import { writeRate } from '../rates.ts'
import { indicatorSighting } from '../report-indicator.ts'
import { defineRule } from '../rule.ts'
import { decimalsOf } from '../tables.ts'

/** 1000余条, 近半: figures that no rate can be held against. */
const loose = /[余多几约近]|左右|上下|以上|以下/

export default defineRule({
  id: 'share-in-prose',
  title: '完成值中的比例与其分子、分母不符',
  severity: 'warning',
  basis:
    '附件2及各项目表 实际完成值写作“受理a件，办结b件，办结率c%”的，c% = b ÷ a × 100%；比例说的是别的事的，请说明',
  messages: {
    differs:
      '{table}“{name}”实际完成值写{whole}、{part}，而比例写{actual}；{part} ÷ {whole} = {expected}，请核对。',
  },
  check(tables, report) {
    for (const indicator of tables.indicators) {
      const share = loose.test(indicator.actualText)
        ? undefined
        : shareIn(tables.proseOf.get(`${indicator.id}.actual`) ?? [])
      const exact = share && percentage(share.part.value, share.whole.value)
      if (!share || !exact || matches(exact, share.rate) || matches(HUNDRED.minus(exact), share.rate))
        continue
      const { places, data } = indicatorSighting(tables, indicator, ['actual'])
      const [whole, part] = [share.whole, share.part].map(({ fact }) => `${fact.value}${fact.unit}`)
      report('differs', {
        places,
        data: { ...data, whole: whole ?? '', part: part ?? '' },
        expected: writeRate(exact),
        actual: `${share.rate.fact.value}%`,
        formula: `${part} ÷ ${whole}`,
      })
    }
  },
})

interface Share {
  whole: ProseFigure
  part: ProseFigure
  rate: ProseFigure
}

/** Two counts of one unit, the second no larger, and a rate behind them: a cell with more says what it says otherwise. */
function shareIn(figures: readonly ProseFigure[]): Share | undefined {
  const [whole, part, rate, ...more] = figures
  if (!whole || !part || !rate || more.length > 0) return undefined
  const counts = whole.unit === part.unit && whole.unit !== '%' && rate.unit === '%'
  return counts && part.value.lte(whole.value) ? { whole, part, rate } : undefined
}

/** Within the last written place: cut off or rounded, either way. */
function matches(exact: Decimal, rate: ProseFigure): boolean {
  return exact
    .minus(rate.value)
    .abs()
    .lt(powerOfTen(-decimalsOf({ ...rate, blank: false })))
}
