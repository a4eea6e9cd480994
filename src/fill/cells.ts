import { type FigureStage, type LedgerItem, stageName } from '../facts/index.ts'
import { type Item, items } from '../form/index.ts'
import type { Quantity } from '../prose/index.ts'
import { decimal, ONE, writePlain } from '../quantity/index.ts'

/** Ids of the cells that hold an item's figure in a column; none where the form has no cell for it. */
export function cellsOf({ id }: LedgerItem, stage: FigureStage): string[] {
  const column = items.find(({ columnOf }) => columnOf?.item === id && columnOf.stage === stage)
  const item = column ?? items.find((one) => one.id === id)
  const cell = column ? column.cells.final : stage === 'target' ? undefined : item?.cells[stage]
  return cell ? [cell, ...((stage !== 'target' && item?.alsoCells?.[stage]) || [])] : []
}

/** The item of the form by its id. */
export function formItem(id: string): Item | undefined {
  return items.find((item) => item.id === id)
}

/** Ids of an item's wholes, the nearest first: 公务接待 is in 三公经费. */
export function wholesOf(id: string): string[] {
  const wholes: string[] = []
  for (let whole = formItem(id)?.whole; whole && !wholes.includes(whole); whole = formItem(whole)?.whole)
    wholes.push(whole)
  return wholes
}

const staffUnits = new Set(['人', '名', '位', '个', ''])

/**
 * A quantity as its cell is written: money in 万元 without the unit, rates with their sign. `undefined` where its unit is
 * not the cell's, where it gives no exact value, or where it is too coarse for the cell (0.12亿元).
 */
export function cellText({ value, decimals, unit }: Quantity, cellUnit: Item['unit']): string | undefined {
  const plain = value.toFixed(decimals)
  switch (cellUnit) {
    case '万元':
      if (unit.dimension !== 'money') return undefined
      if (unit.factor.eq(ONE)) return plain
      return isCoarse(decimals, unit.factor.toFixed()) ? undefined : writePlain(value.times(unit.factor))
    case '人':
      return staffUnits.has(unit.name) && decimals === 0 ? plain : undefined
    case '%':
      return unit.dimension === 'rate' && unit.factor.eq(ONE) ? `${plain}%` : undefined
    case '分':
      return unit.dimension === 'score' ? plain : undefined
    case 'm²':
      return unit.dimension === 'area' ? writePlain(value.times(unit.factor)) : undefined
  }
}

/** Whether the last written place is worth more than 1万元. */
function isCoarse(decimals: number, factor: string): boolean {
  return decimal(factor).gt(decimal(`1e${decimals}`))
}

/** What a cell is called in a question: 公用经费（上年决算数）. */
export function cellName({ label, unit, cells }: Item, stage: FigureStage): string {
  return unit === '万元' && Object.keys(cells).length > 1 ? `${label}（${stageName(stage)}）` : label
}
