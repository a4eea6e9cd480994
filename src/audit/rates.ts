import type { Figure } from '../facts/index.ts'
import {
  type Decimal,
  decimal,
  HUNDRED,
  percentage,
  powerOfTen,
  round,
  writePercentage,
  ZERO,
} from '../quantity/index.ts'
import { slack } from './agree.ts'
import { decimalsOf, type Tables } from './tables.ts'

/**
 * How far off, in percentage points, the rounding of the two figures is let explain a rate: of 0.01 ÷ 0.02 it would
 * explain nearly anything.
 */
const WOBBLE = decimal('0.1')

/** A printed rate beside the two figures that it follows from. */
export interface Rate {
  part: Figure
  whole: Figure
  printed: Figure
  /**
   * `rounding`: cut off instead of rounded, or within what the rounding of the two figures explains. `nothing`: nothing
   * over nothing, a rate that does not exist. `baseless`: something over nothing, printed as a rate all the same.
   */
  verdict: 'ties' | 'rounding' | 'differs' | 'nothing' | 'baseless'
  /** The rate at full precision, in per cent; absent without a base. */
  rate?: Decimal
  expected: string
}

/** Recomputes a printed rate; undefined where one of the three cells is not filled with a figure. */
function readRate(tables: Tables, partId: string, wholeId: string, rateId: string): Rate | undefined {
  const [part, whole, printed] = [partId, wholeId, rateId].map((id) => tables.figure(id))
  if (!part || !whole || !printed || printed.blank) return undefined
  const rate = percentage(part.value, whole.value)
  if (rate === undefined) {
    const verdict = part.value.eq(ZERO) || printed.value.eq(ZERO) ? 'nothing' : 'baseless'
    return { part, whole, printed, verdict, expected: '' }
  }
  const expected = `${round(rate, Math.max(2, decimalsOf(printed))).toFixed()}%`
  return {
    part,
    whole,
    printed,
    verdict: verdictOf(tables, rate, part, whole, printed, rateId),
    rate,
    expected,
  }
}

function verdictOf(
  tables: Tables,
  rate: Decimal,
  part: Figure,
  whole: Figure,
  printed: Figure,
  id: string,
): Rate['verdict'] {
  const value = tables.cells.get(id)?.value
  const bare = value?.state === 'number' && value.unit.name === ''
  // A spreadsheet shows 99.65% as 0.9965 where the cell's format was lost.
  if (bare && matches(rate.div(HUNDRED), printed.value, Math.max(2, decimalsOf(printed)))) return 'ties'
  if (matches(rate, printed.value, decimalsOf(printed))) return 'ties'
  const cut = rate.minus(printed.value)
  if (cut.gt(ZERO) && cut.lt(powerOfTen(-decimalsOf(printed)))) return 'rounding'
  if (cut.abs().gt(WOBBLE)) return 'differs'
  const half = decimal('0.5').times(powerOfTen(-decimalsOf(printed)))
  const lowest = percentage(part.value.minus(slack(tables, part)), whole.value.plus(slack(tables, whole)))
  const highest = percentage(part.value.plus(slack(tables, part)), whole.value.minus(slack(tables, whole)))
  if (!lowest || !highest) return 'differs'
  return printed.value.plus(half).gte(lowest) && printed.value.minus(half).lte(highest)
    ? 'rounding'
    : 'differs'
}

/** Whether a figure written with so many decimals is what the exact one rounds to. */
export function matches(exact: Decimal, printed: Decimal, decimals: number): boolean {
  return round(exact, decimals).eq(printed)
}

/** Every printed rate of the tables that follows from two cells beside it. */
export function printedRates(tables: Tables): Rate[] {
  return [...staffRates(tables), ...buildingRates(tables), ...executionRates(tables)]
}

export function staffRates(tables: Tables): Rate[] {
  return present(
    readRate(tables, 'basic.staff.actual', 'basic.staff.establishment', 'basic.staff.control-rate'),
  )
}

export function buildingRates(tables: Tables): Rate[] {
  const at = (column: string) => `basic.buildings.${column}`
  return present(
    readRate(tables, at('actual-area'), at('approved-area'), at('area-rate')),
    readRate(tables, at('actual-investment'), at('budget-investment'), at('investment-rate')),
  )
}

/** Execution rates of every table, those of the single sources of a project's funds too where printed. */
export function executionRates(tables: Tables): Rate[] {
  return tables.scored.flatMap((key) =>
    ['funds', 'appropriation', 'carryover', 'other'].flatMap((row) =>
      present(readRate(tables, `${key}.${row}.final`, `${key}.${row}.full-year`, `${key}.${row}.rate`)),
    ),
  )
}

/** How far a table's budget was spent, in per cent: recomputed, else as printed. */
export function executionRate(tables: Tables, key: string): Decimal | undefined {
  const [final, full, printed] = ['final', 'full-year', 'rate'].map((column) =>
    tables.figure(`${key}.funds.${column}`),
  )
  if (final && full && !full.blank) return percentage(final.value, full.value)
  return printed?.blank ? undefined : printed?.value
}

export function writeRate(rate: Decimal): string {
  return writePercentage(rate)
}

function present(...rates: (Rate | undefined)[]): Rate[] {
  return rates.filter((rate) => rate !== undefined)
}
