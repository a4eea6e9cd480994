import type { Indicator } from '../facts/index.ts'
import { indicatorName } from './name.ts'
import type { Tables } from './tables.ts'

/** An indicator of the unit as a whole, with those of the same name in the project tables. */
export interface Namesakes {
  name: string
  overall: Indicator
  projects: Indicator[]
}

/**
 * Indicators that stand under one name in 附件2 and in project tables. Two projects may well have different values under
 * one name (群众满意度); what the unit reports for itself should be found again in one of them.
 */
export function namesakes(tables: Tables): Namesakes[] {
  const byName = Map.groupBy(
    tables.indicators.filter(({ name }) => name !== ''),
    indicatorName,
  )
  return [...byName].flatMap(([name, indicators]) => {
    const overall = indicators.find(({ table }) => table === 'overall')
    const projects = indicators.filter(({ table }) => table !== 'overall')
    return overall && projects.length > 0 ? [{ name, overall, projects }] : []
  })
}
