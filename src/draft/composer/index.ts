import { reportSections } from '../../form/index.ts'
import type { DraftSource, SectionText } from '../types.ts'
import { application } from './application.ts'
import { basicSituation } from './basic-situation.ts'
import { governmentFund, socialInsurance, stateCapital } from './fund-budgets.ts'
import { generalBudget } from './general-budget.ts'
import { measures } from './measures.ts'
import { other } from './other.ts'
import { performance } from './performance.ts'
import { problems } from './problems-section.ts'
import { openSource, type Source } from './source.ts'
import { chineseNumber } from './words.ts'

export type { Problem } from './problem.ts'
export { problemsOf } from './problems/index.ts'
export { openSource, type Source } from './source.ts'
export { ask, chineseNumber } from './words.ts'

const writers: Record<string, (source: Source) => string> = {
  'basic-situation': basicSituation,
  'general-budget': generalBudget,
  'government-fund': governmentFund,
  'state-capital': stateCapital,
  'social-insurance': socialInsurance,
  performance,
  problems,
  measures,
  application,
  other,
}

/** The composer: all ten sections from the facts alone, in the form's order. */
export function composeSections(source: DraftSource): SectionText[] {
  const open = openSource(source)
  return reportSections.map(({ key }, index) => ({
    key,
    heading: sectionHeading(index),
    text: writers[key]?.(open) ?? '',
  }))
}

/** “一、单位基本情况”. */
export function sectionHeading(index: number): string {
  return `${chineseNumber(index + 1)}、${reportSections[index]?.heading ?? ''}`
}
