import type { Figure, Indicator, Ledger } from '../facts/index.ts'
import { type CellValue, type Decimal, type Unit, unitNamed } from '../quantity/index.ts'
import { isDeadline, isLate } from './dates.ts'
import { ceilingLevels } from './words.ts'

/** What an indicator asks for: a deadline, a percentage, a quantity in a unit, or something in words. */
export type Demand = 'deadline' | 'percentage' | 'quantity' | 'number' | 'words' | 'nothing'

/** A figure in a cell or in the prose of one, in the base unit of what it measures. */
export interface Amount {
  value: Decimal
  unit: Unit
}

type NumberCell = Extract<CellValue, { state: 'number' }>

export function demandOf({ target, targetText }: Indicator): Demand {
  if (isDeadline(targetText)) return 'deadline'
  if (target.state === 'words') return 'words'
  if (target.state !== 'number') return 'nothing'
  if (target.unit.dimension === 'rate') return 'percentage'
  return target.unit.dimension === 'none' ? 'number' : 'quantity'
}

/** Whether the actual value is a percentage and nothing else. */
export function isPercentage(cell: CellValue): cell is NumberCell {
  return cell.state === 'number' && cell.unit.dimension === 'rate'
}

/** The figures of a cell: the one that it is, or those in its prose. Values are in the base unit of what they measure. */
export function amountsOf(ledger: Ledger, id: string): Amount[] {
  const cell = ledger.cells.get(id)?.value
  if (cell?.state === 'number') return [{ value: cell.value.times(cell.unit.factor), unit: cell.unit }]
  return (ledger.proseOf.get(id) ?? []).flatMap(({ value, unit }) => {
    const measure = unitNamed(unit)
    return measure ? [{ value, unit: measure }] : []
  })
}

/** Whether two units measure the same thing, so that figures in them can be compared. */
export function sameMeasure(first: Unit, second: Unit): boolean {
  return first.dimension === second.dimension && (first.dimension !== 'count' || first.name === second.name)
}

/** Whether the target was reached; undefined where that cannot be told. */
export function isMet(ledger: Ledger, indicator: Indicator): boolean | undefined {
  const { id, target, targetText, actualText } = indicator
  if (isDeadline(targetText)) {
    const late = isLate(targetText, actualText)
    return late === undefined ? undefined : !late
  }
  if (target.state !== 'number') return undefined
  const amounts = amountsOf(ledger, `${id}.actual`).filter(({ unit }) => sameMeasure(unit, target.unit))
  if (amounts.length === 0) return undefined
  const verdicts = amounts.map(({ value }) => reaches(indicator, target, value))
  if (verdicts.includes(true)) return true
  return verdicts.includes(undefined) ? undefined : false
}

function reaches({ level2 }: Indicator, target: NumberCell, got: Decimal): boolean | undefined {
  const bar = target.value.times(target.unit.factor)
  switch (target.comparison) {
    case '≥':
      return got.gte(bar)
    case '>':
      return got.gt(bar)
    case '≤':
      return got.lte(bar)
    case '<':
      return got.lt(bar)
  }
  if (got.eq(bar)) return true
  if (bar.eq('0')) return false
  // A bare target is a floor (36部), but for costs and times it may be a ceiling.
  return ceilingLevels.some((word) => level2.includes(word)) ? undefined : got.gt(bar)
}

/** What share of a floor was reached, as a ratio; undefined for ceilings, deadlines and words. */
export function shareReached(ledger: Ledger, { id, target }: Indicator): Decimal | undefined {
  if (
    target.state !== 'number' ||
    target.comparison === '≤' ||
    target.comparison === '<' ||
    target.value.lte('0')
  )
    return undefined
  const amounts = amountsOf(ledger, `${id}.actual`).filter(({ unit }) => sameMeasure(unit, target.unit))
  if (amounts.length !== 1) return undefined
  const [amount] = amounts as [Amount]
  return amount.value.div(target.value.times(target.unit.factor))
}

/** Whether a quantity was asked for and a percentage answered: ≥1次 → 100%. 2倍 and 2个百分点 are akin to percentages. */
export function answersCountByPercentage(indicator: Indicator): boolean {
  const { target, actual } = indicator
  if (demandOf(indicator) !== 'quantity' || target.state !== 'number' || !isPercentage(actual)) return false
  return target.unit.dimension !== 'ratio' && target.unit.dimension !== 'points'
}

/** The score and points of a row, where both are filled. */
export function scoreOf(ledger: Ledger, id: string): { score: Figure; points: Figure } | undefined {
  const score = ledger.figure(`${id}.score`)
  const points = ledger.figure(`${id}.points`)
  return score && points && !score.blank && !points.blank ? { score, points } : undefined
}

export function isFullScore(ledger: Ledger, indicator: Indicator): boolean {
  const found = scoreOf(ledger, indicator.id)
  return found?.score.value.eq(found.points.value) ?? false
}
