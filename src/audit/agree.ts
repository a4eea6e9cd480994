import type { Figure } from '../facts/index.ts'
import { type Decimal, decimal, powerOfTen, sum, ZERO } from '../quantity/index.ts'
import { decimalsOf, type Tables } from './tables.ts'

/**
 * Rounded figures, compared by intervals as in XBRL Calculations 1.1: what is written stands for every value that
 * rounds to it, and a relation holds if it holds for some such values. Half a unit of the last place is the slack.
 */
const HALF = decimal('0.5')

/**
 * Half a unit of a figure's last written place. Blanks and zeros are exact. So are counts and scores without decimals;
 * an amount without is taken to have dropped its zeros (560 for 560.00) where other amounts are written with decimals.
 */
export function slack(tables: Tables, figure: Figure): Decimal {
  if (figure.blank || figure.value.eq(ZERO)) return ZERO
  const decimals = decimalsOf(figure)
  if (decimals > 0) return HALF.times(powerOfTen(-decimals))
  if (figure.fact.unit !== '万元') return ZERO
  return HALF.times(powerOfTen(-tables.amountDecimals))
}

/** Whether two cells state the same figure: equal, or within the coarser one's slack where one has fewer decimals. */
export function agree(tables: Tables, first: Figure, second: Figure): boolean {
  const slacks = [slack(tables, first), slack(tables, second)] as const
  if (slacks[0].eq(slacks[1])) return first.value.eq(second.value)
  return first.value
    .minus(second.value)
    .abs()
    .lte(larger(...slacks))
}

export type SumVerdict = 'ties' | 'rounding' | 'differs'

/** Whether a total is the sum of its parts: to the last digit, within the rounding of what is written, or not. */
export function compareSum(tables: Tables, total: Figure, parts: readonly Figure[]): SumVerdict {
  const gap = total.value.minus(sumOf(parts)).abs()
  if (gap.eq(ZERO)) return 'ties'
  const counted = parts.filter(({ value }) => !value.eq(ZERO))
  if (counted.length === 1) return agree(tables, total, counted[0] as Figure) ? 'ties' : 'differs'
  const allowed = sum([total, ...counted].map((figure) => slack(tables, figure)))
  return gap.lte(allowed) ? 'rounding' : 'differs'
}

/** Whether the first figure is larger than the second beyond what rounding explains. */
export function exceeds(tables: Tables, first: Figure, second: Figure): boolean {
  return first.value.gt(second.value) && !agree(tables, first, second)
}

export function sumOf(figures: readonly Figure[]): Decimal {
  return sum(figures.map(({ value }) => value))
}

export function larger(first: Decimal, second: Decimal): Decimal {
  return first.gt(second) ? first : second
}
