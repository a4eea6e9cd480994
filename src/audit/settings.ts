import { decimal } from '../quantity/index.ts'

/**
 * Thresholds of the audit. None of them stands in a law: they are the lines that finance bureaus commonly draw, and
 * the one place to change when a bureau's notice draws another.
 */
export const settings = {
  /** A full-year budget further from the year-start budget than this, in per cent, wants a reason. */
  budgetChange: decimal('20'),
  /** An execution rate below this, in per cent, wants a reason. */
  lowExecutionRate: decimal('90'),
  /** By how much a score may miss its formula before anyone asks. */
  scoreTolerance: decimal('0.01'),
  /** A target from this size on, not round, and met to the unit looks written after the event. */
  backfilledTarget: decimal('100'),
  /** Share of the unit's indicators, in per cent, that may be one project's before it looks copied. */
  copiedIndicators: decimal('60'),
  /** Amounts of one row further apart than this factor look like 元 in a table of 万元. */
  unitSlip: decimal('1000'),
}
