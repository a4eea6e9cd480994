import type { Figure, FigureStage, LedgerItem } from '../../facts/index.ts'
import type { Column } from './context.ts'

/**
 * The stages that a column may mean for an item. A bare 预算 may be either budget; a row with one budget has only that;
 * without any word the final account is meant, for the unit's funds the full-year budget too.
 */
export function stagesOf(item: LedgerItem, column: Column): FigureStage[] {
  if (column.period === 'other') return []
  const { stage } = column
  if (column.period === 'prior') return stage === undefined || stage === 'final' ? ['prior'] : []
  if (stage === undefined) return item.id === 'funds' ? ['final', 'full-year'] : ['final']
  if (stage === 'budget') return item.oneBudget ? ['initial'] : ['initial', 'full-year']
  if (stage === 'full-year' && item.oneBudget) return ['initial']
  return [stage]
}

/** Items that the form gives one figure only, whatever column the words name: staff, sources of income, scores. */
export function singleFigure(item: LedgerItem): boolean {
  const stages = Object.keys(item.figures)
  return stages.length === 1 && stages[0] === 'final'
}

/** Whether a column may mean the only figure: of money it is what was spent, and no year-start or full-year budget. */
function meansOnly({ unit }: LedgerItem, { period, stage }: Column): boolean {
  if (period === 'prior' || period === 'other') return false
  return unit !== '万元' || (stage !== 'initial' && stage !== 'full-year')
}

/** The figures of an item in a column, the filled ones first; none where the tables do not say. */
export function figuresOf(item: LedgerItem, column: Column): { figure: Figure; stage: FigureStage }[] {
  if (singleFigure(item) && meansOnly(item, column)) {
    return (item.figures.final ?? []).map((figure) => ({ figure, stage: 'final' as const }))
  }
  return stagesOf(item, column).flatMap((stage) =>
    (item.figures[stage] ?? []).map((figure) => ({ figure, stage })),
  )
}
