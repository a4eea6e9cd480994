import type { Fact } from '../../schemas/fact.ts'
import type { Figure } from '../facts/index.ts'
import { answersCountByPercentage, isFullScore, isMet, scoreOf } from './answers.ts'
import { indicatorName, nameOf, written } from './name.ts'
import { overruns } from './overruns.ts'
import type { Tables } from './tables.ts'

/** Something in the tables that full marks sit badly with. */
export interface Doubt {
  cells: (Figure | Fact)[]
  words: string
}

/** Whether every scored indicator of a table has its full points. */
export function allFull(tables: Tables, key: string): boolean {
  const scored = tables.indicators.filter(({ table, id }) => table === key && scoreOf(tables, id))
  return scored.length > 0 && scored.every((indicator) => isFullScore(tables, indicator))
}

/** What speaks against full marks in a table: overruns for the unit as a whole, indicators missed or not answered in kind. */
export function doubtsOf(tables: Tables, key: string): Doubt[] {
  const spending = key === 'overall' ? overrunDoubts(tables) : []
  const indicators = tables.indicators.filter(({ table }) => table === key)
  const answers = indicators.flatMap((indicator): Doubt[] => {
    const mismatch = answersCountByPercentage(indicator)
    if (!mismatch && isMet(tables, indicator) !== false) return []
    const cell = tables.cells.get(`${indicator.id}.actual`)?.fact
    const words = `“${indicatorName(indicator)}”${mismatch ? '完成值与指标值单位不一致' : '未达指标值'}`
    return [{ cells: cell ? [cell] : [], words }]
  })
  return [...spending, ...answers]
}

export function overrunDoubts(tables: Tables): Doubt[] {
  return overruns(tables).map(({ budget, final }) => ({
    cells: [final, budget],
    words: `${nameOf(tables, final)}${written(final)}超过预算${written(budget)}`,
  }))
}
