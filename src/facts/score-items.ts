import type { Fact } from '../../schemas/fact.ts'
import { items as formItems } from '../form/index.ts'
import { sum } from '../quantity/index.ts'
import type { ReadCell } from './cells.ts'
import type { FigureStage, Indicator, LedgerItem, Project } from './ledger.ts'

/** Scores of the project tables, and of each first level of every table (产出指标得48分), with the points beside. */
export function scoreItems(
  cells: ReadonlyMap<string, ReadCell>,
  projects: readonly Project[],
  indicators: readonly Indicator[],
): LedgerItem[] {
  return [...projects.map((project) => projectScore(cells, project)), ...levelScores(indicators)]
}

function projectScore(cells: ReadonlyMap<string, ReadCell>, { key, name }: Project): LedgerItem {
  const figures: LedgerItem['figures'] = {}
  const score = cells.get(`${key}.total.score`)?.figure
  const points = cells.get(`${key}.total.points`)?.figure
  if (score) figures.final = [score]
  if (points) figures.target = [points]
  const words = formItems.find(({ id }) => id === 'total-score')?.words ?? []
  return {
    id: `${key}.total-score`,
    label: `${name}总分`,
    words,
    unit: '分',
    figures,
    oneBudget: false,
    kind: 'score',
    project: key,
  }
}

function levelScores(indicators: readonly Indicator[]): LedgerItem[] {
  const groups = Map.groupBy(indicators, ({ table, level1 }) => `${table}.${level1.replace(/[（(].*$/, '')}`)
  return [...groups].flatMap(([group, rows]) => {
    const level = group.slice(group.lastIndexOf('.') + 1)
    const table = rows[0]?.table
    if (!level || !table) return []
    const figures: LedgerItem['figures'] = {}
    addSum(figures, 'final', group, level, rows, 'score', '自评得分')
    addSum(figures, 'target', group, level, rows, 'points', '分值')
    const item: LedgerItem = {
      id: `${group}.score`,
      label: `${level}得分`,
      words: [level, `${level}得分`, level.replace(/指标$/, '')],
      unit: '分',
      figures,
      oneBudget: false,
      kind: 'score',
    }
    return [table === 'overall' ? item : { ...item, project: table }]
  })
}

function addSum(
  figures: LedgerItem['figures'],
  stage: FigureStage,
  group: string,
  level: string,
  rows: readonly Indicator[],
  pick: 'score' | 'points',
  name: string,
) {
  const parts = rows.flatMap((row) => row[pick] ?? [])
  if (parts.length === 0) return
  const value = sum(parts)
  const fact: Fact = {
    id: `derived.${group}.${pick}`,
    label: `${level}${name}`,
    value: value.toFixed(),
    unit: '分',
    formula: `${level}各行${name}之和`,
  }
  figures[stage] = [{ fact, value, blank: false }]
}
