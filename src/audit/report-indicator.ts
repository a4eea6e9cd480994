import type { Indicator } from '../facts/index.ts'
import { bare, indicatorName, tableOf } from './name.ts'
import type { Sighting } from './rule.ts'
import type { Tables } from './tables.ts'

type Column = 'name' | 'target' | 'actual' | 'points' | 'score' | 'reason'

/** Tells of one indicator: its cells in the given columns, its table and name, its target and what was reached. */
export function indicatorSighting(
  tables: Tables,
  indicator: Indicator,
  columns: readonly Column[],
): Required<Pick<Sighting, 'places' | 'data'>> {
  return {
    places: columns.map((column) => tables.cells.get(`${indicator.id}.${column}`)?.fact),
    data: {
      table: tableOf(tables, indicator.table),
      name: indicatorName(indicator),
      target: indicator.targetText,
      reached: bare(indicator.actualText),
    },
  }
}
