import type { Figure, Indicator } from '../facts/index.ts'
import type { Tables } from './tables.ts'

/** The points or scores of one table: the execution rate's, the indicators', and the printed total. */
export interface ScoreColumn {
  key: string
  total: Figure
  parts: Figure[]
}

/** One column of a table's scores; undefined where the total or an indicator's cell is not filled with a figure. */
export function scoreColumn(
  tables: Tables,
  key: string,
  column: 'points' | 'score',
): ScoreColumn | undefined {
  const total = tables.figure(`${key}.total.${column}`)
  const rows = tables.indicators.filter(({ table }) => table === key)
  const figures = rows.map(({ id }) => tables.figure(`${id}.${column}`))
  if (!total || total.blank || rows.length === 0) return undefined
  if (figures.some((figure) => figure === undefined) || figures.every((figure) => figure?.blank))
    return undefined
  const execution = tables.figure(`${key}.funds.${column}`)
  return {
    key,
    total,
    parts: [...(execution ? [execution] : []), ...figures.filter((figure) => figure !== undefined)],
  }
}

/** The indicators of a table by their first level, in the order in which they stand. */
export function firstLevels(tables: Tables, key: string): { label: string; rows: Indicator[] }[] {
  const groups = Map.groupBy(
    tables.indicators.filter(({ table }) => table === key),
    ({ level1 }) => level1,
  )
  return [...groups].filter(([label]) => label !== '').map(([label, rows]) => ({ label, rows }))
}

/** The weight printed in a first level's label: 产出指标(50分) has 50. */
export function printedWeight(label: string): string | undefined {
  return /[(（](\d+(?:\.\d+)?)分?[)）]/.exec(label.normalize('NFKC'))?.[1]
}

/** A first level's label without its weight. */
export function levelName(label: string): string {
  return label.replace(/[(（].*$/, '')
}
