import {
  type Derived,
  type Figure,
  type FigureStage,
  type Ledger,
  type LedgerItem,
  percentagePoints,
  pointsToHundred,
  ratio,
  unitOf,
} from '../../facts/index.ts'
import type { Context } from '../context/context.ts'
import type { Reading } from '../context/readings.ts'
import { scoped, subjectsOf } from '../context/subjects.ts'

/** x 个百分点: between two percentages that the sentence states, an indicator and its target, a share this year and last. */
export function readPoints(ledger: Ledger, context: Context, sign: 1 | -1 | 0): Reading[] {
  const readings: Reading[] = []
  for (const subject of subjectsOf(ledger, context)) {
    const { item, strength } = subject
    const final =
      item.figures.final?.[0] ??
      context.bound.findLast((bound) => bound.item?.id === item.id && bound.stage !== 'target')?.figure
    const target = item.figures.target?.[0]
    if (final?.fact.unit === '%' && target?.fact.unit === '%') {
      readings.push({
        figure: percentagePoints(final, target),
        strength,
        direction: sign,
        item,
        rule: 'percentage-points',
        measure: `${item.label}实际完成值与年度指标值之差`,
      })
    }
    for (const other of context.base?.item ? scoped(context, context.base.item) : []) {
      const [own, their] = [item.figures.final?.[0], other.figures.final?.[0]]
      const [rate, base] =
        own?.fact.unit === '%' ? [own, their] : [ratioAt(item, 'full-year'), ratioAt(other, 'full-year')]
      if (rate && base && unitOf(base) === '%')
        readings.push({
          figure: percentagePoints(rate, base),
          strength,
          direction: sign,
          item,
          rule: 'percentage-points',
          measure: `${item.label}与${other.label}之差`,
        })
    }
    const whole = item.whole ? ledger.item(item.whole) : undefined
    const share = shareAt(item, whole, 'final')
    for (const earlier of [shareAt(item, whole, 'prior'), shareAt(item, whole, 'initial')]) {
      if (share && earlier)
        readings.push({
          figure: percentagePoints(share, earlier),
          strength: 'guessed',
          direction: sign,
          item,
          rule: 'percentage-points',
          measure: `${item.label}占比的变动`,
        })
    }
    // 控制率105.81%，超过5.81个百分点: of a rate that has no target, how far it is from 100 %.
    const printed = final?.fact.unit === '%' && !target ? final : undefined
    const rates = [ratioAt(item, 'full-year'), ratioAt(item, 'initial'), printed]
    for (const rate of rates) {
      const all = rate && pointsToHundred(rate)
      if (all)
        readings.push({
          figure: all,
          strength: 'guessed',
          direction: sign,
          item,
          rule: 'percentage-points',
          measure: `${item.label}执行率与100%之差`,
        })
    }
  }
  const rates = context.bound.flatMap(({ dimension, figure }) =>
    dimension === 'rate' && figure ? [figure] : [],
  )
  for (let first = rates.length - 1; first > 0; first--) {
    for (let second = first - 1; second >= 0; second--) {
      const [later, earlier] = [rates[first], rates[second]] as [Figure, Figure]
      // Either order: 比 … 高 may name the lower one last.
      readings.push({
        figure: percentagePoints(later, earlier),
        strength: 'guessed',
        direction: 0,
        rule: 'percentage-points',
        measure: '两个百分比之差',
      })
    }
  }
  return readings
}

function shareAt(item: LedgerItem, whole: LedgerItem | undefined, stage: FigureStage): Derived | undefined {
  const part = item.figures[stage]?.[0]
  const total = whole?.figures[stage]?.[0]
  return part && total ? ratio(part, total) : undefined
}

function ratioAt(item: LedgerItem, stage: FigureStage): Derived | undefined {
  const final = item.figures.final?.[0]
  const budget = item.figures[stage]?.[0]
  return final && budget && unitOf(final) === '万元' ? ratio(final, budget) : undefined
}
