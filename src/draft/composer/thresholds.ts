import { settings } from '../../audit/settings.ts'
import { decimal } from '../../quantity/index.ts'

/** From where on a figure is called a problem. Local notices set these; here they stand in one place. */
export const thresholds = {
  /** Change of the full-year budget on the year-start budget, per cent. */
  totalAdjustment: decimal('5'),
  projectAdjustment: decimal('10'),
  /** Execution rate below which spending was slow, per cent. */
  execution: settings.lowExecutionRate,
  /** Spending below this share of its budget says that the budget was too high, per cent. */
  underspending: decimal('80'),
  /** Growth on the year before that a reviewer asks about: per cent, and 万元. */
  growth: decimal('50'),
  growthAmount: decimal('1'),
}

/** Grades of a score out of 100, best first. */
export const grades = [
  { from: decimal('90'), name: '优' },
  { from: decimal('80'), name: '良' },
  { from: decimal('60'), name: '中' },
  { from: decimal('0'), name: '差' },
]
