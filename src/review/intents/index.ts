import type { Intent } from '../intent.ts'
import adjustment from './adjustment.ts'
import budget from './budget.ts'
import change from './change.ts'
import difference from './difference.ts'
import existence from './existence.ts'
import findings from './findings.ts'
import indicator from './indicator.ts'
import mentions from './mentions.ts'
import perHead from './per-head.ts'
import projects from './projects.ts'
import ranking from './ranking.ts'
import score from './score.ts'
import share from './share.ts'
import staffing from './staffing.ts'
import sum from './sum.ts'
import texts from './texts.ts'
import unit from './unit.ts'
import unmet from './unmet.ts'
import value from './value.ts'
import which from './which.ts'

/** Every kind of question that the rules answer, the more particular before the more general. */
export const intents: readonly Intent[] = [
  texts,
  ranking,
  staffing,
  unmet,
  which,
  findings,
  unit,
  projects,
  indicator,
  score,
  perHead,
  sum,
  share,
  adjustment,
  difference,
  budget,
  change,
  existence,
  value,
  mentions,
]
