import { figuresOf } from '../check/context/columns.ts'
import type { Column } from '../check/context/context.ts'
import { money, percent, score } from '../draft/composer/words.ts'
import { type Figure, type FigureStage, type Ledger, type LedgerItem, stageName } from '../facts/index.ts'
import { type Decimal, round, writePlain } from '../quantity/index.ts'

/** How answers name figures and write them. */

export interface Staged {
  figure: Figure
  stage: FigureStage
}

const stageOrder: FigureStage[] = ['prior', 'initial', 'full-year', 'final']

/** The first filled figure of a stage; undefined where the tables do not have it or leave it blank. */
export function filled(item: LedgerItem | undefined, stage: FigureStage): Figure | undefined {
  return item?.figures[stage]?.find(({ blank }) => !blank)
}

/** An amount that may be counted with: filled, or blank for nothing. */
export function known(item: LedgerItem | undefined, stage: FigureStage): Figure | undefined {
  return filled(item, stage) ?? item?.figures[stage]?.[0]
}

/** The figures of an item in the columns that the question names, else in all that it has, one of each stage. */
export function figuresIn(item: LedgerItem, columns: readonly Column[]): Staged[] {
  const named = columns.filter(({ stage, period }) => stage || period === 'prior' || period === 'other')
  const found =
    named.length > 0
      ? named.flatMap((column) => figuresOf(item, column))
      : stageOrder.flatMap((stage) => (item.figures[stage] ?? []).map((figure) => ({ figure, stage })))
  const stages = new Map<FigureStage, Staged>()
  for (const staged of found) {
    const before = stages.get(staged.stage)
    if (!before || (before.figure.blank && !staged.figure.blank)) stages.set(staged.stage, staged)
  }
  return [...stages.values()]
}

/** The figures of a stage that several cells state differently. */
export function conflicting(item: LedgerItem, stage: FigureStage): readonly Figure[] {
  const figures = (item.figures[stage] ?? []).filter(({ blank, fact }) => !blank && fact.place)
  return figures.some(({ value }) => !value.eq((figures[0] as Figure).value)) ? figures : []
}

/** What prose calls the column: 2023年决算数. '' where the form has one figure only. */
export function columnName(ledger: Ledger, item: LedgerItem, { figure, stage }: Staged): string {
  if (item.unit !== '万元' || Object.keys(item.figures).length < 2) return ''
  if (figure.fact.period) return figure.fact.period
  const year = stage === 'prior' ? ledger.year - 1 : ledger.year
  return `${year}年${stage === 'prior' ? '决算数' : stageName(stage)}`
}

/** A figure with its unit; what a blank cell holds. */
export function written({ value, fact, blank }: Figure): string {
  if (blank) return fact.value === '空白' ? '未填列' : `填“${fact.value}”`
  return writtenAs(value, fact.unit ?? '')
}

export function writtenAs(value: Decimal, unit: string): string {
  switch (unit) {
    case '万元':
      return money(value)
    case '%':
      return percent(value)
    case '分':
      return score(value)
    case 'm²':
      return `${writePlain(round(value, 2))}平方米`
    default:
      return `${writePlain(round(value, 4))}${unit}`
  }
}

/** “2023年决算数0.32万元”. */
export function columnAndFigure(ledger: Ledger, item: LedgerItem, staged: Staged): string {
  return `${columnName(ledger, item, staged)}${written(staged.figure)}`
}

/** “三公经费2023年决算数0.32万元”. */
export function itemAndFigure(ledger: Ledger, item: LedgerItem, staged: Staged): string {
  return `${nameOf(ledger, item)}${columnAndFigure(ledger, item, staged)}`
}

/** An item's name; a part of a project's table with the project before it where its label does not say so. */
export function nameOf(ledger: Ledger, item: LedgerItem): string {
  const owner = item.kind === 'project' ? undefined : item.project && ledger.item(item.project)?.label
  return owner && !item.label.startsWith(owner) ? `${owner}的${item.label}` : item.label
}
