import type { Problem } from '../problem.ts'
import type { Source } from '../source.ts'
import { adjustment } from './adjustment.ts'
import { slowExecution, spentBeyond } from './execution.ts'
import { filing } from './filing.ts'
import { indicatorQuality } from './indicator-quality.ts'
import { buildings, procurement, runningCosts, threePublic, threePublicGrowth } from './spending.ts'
import { staffing } from './staffing.ts'
import { unmetTargets } from './targets.ts'

/** In the order in which a report tells them: the budget, its execution, its items, results, filing. */
const finders = [
  adjustment,
  slowExecution,
  spentBeyond,
  threePublic,
  threePublicGrowth,
  runningCosts,
  procurement,
  buildings,
  staffing,
  unmetTargets,
  indicatorQuality,
  filing,
]

/** The problems that a submission's data shows. */
export function problemsOf(source: Source): Problem[] {
  return finders.flatMap((find) => find(source) ?? [])
}
