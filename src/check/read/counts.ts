import type { Fact } from '../../../schemas/fact.ts'
import { isMet } from '../../audit/answers.ts'
import type { Ledger } from '../../facts/index.ts'
import { decimal } from '../../quantity/index.ts'
import type { Reading } from '../context/readings.ts'

/** How many projects the submission has, by its tables and by the lines of 附件1 that hold figures; how many indicators. */
export function readCount(
  ledger: Ledger,
  of: 'projects' | 'indicators',
  missing?: 'target' | 'points',
): Reading[] {
  if (of === 'projects') {
    const lines = ledger.items.filter(
      ({ kind, figures }) =>
        kind === 'project' &&
        figures.final?.some(({ blank, value, fact }) => !blank && !value.eq('0') && !fact.formula),
    )
    return [
      counted('derived.count.projects', '项目个数', ledger.projects.length, '项目支出绩效自评表的张数'),
      counted('derived.count.project-lines', '项目个数', lines.length, '附件1 项目支出各行中有金额的行数'),
    ].map((figure) => ({ figure, strength: 'carried', rule: 'count', measure: '项目个数' }))
  }
  if (missing) return unmetCounts(ledger, missing)
  const tables = Map.groupBy(ledger.indicators, ({ table }) => table)
  const counts = new Map<string, number>()
  for (const [table, rows] of tables) {
    counts.set(table, rows.length)
    for (const level of ['level1', 'level2'] as const) {
      for (const [name, group] of Map.groupBy(rows, (row) => row[level]))
        counts.set(`${table}.${name}`, group.length)
    }
  }
  counts.set('all', ledger.indicators.length)
  return [...counts].map(([name, count]) => ({
    figure: counted(`derived.count.${name}`, '指标个数', count, '绩效指标表的行数'),
    strength: 'guessed',
    rule: 'count',
    measure: '指标个数',
  }))
}

function counted(id: string, label: string, count: number, formula: string) {
  const fact: Fact = { id, label, value: String(count), unit: '个', formula }
  return { fact, value: decimal(String(count)), blank: false }
}

/** 未达标指标: those whose figures miss the target; or, where words were scored, those that lost points. */
function unmetCounts(ledger: Ledger, missing: 'target' | 'points'): Reading[] {
  const overall = ledger.indicators.filter(({ table }) => table === 'overall')
  const lost = overall.filter(({ score, points }) => score && points && score.lt(points))
  const missed = overall.filter((row) => isMet(ledger, row) === false)
  const either = overall.filter((row) => missed.includes(row) || lost.includes(row))
  const [score, points] = [ledger.figure('overall.funds.score'), ledger.figure('overall.funds.points')]
  const execution = score && points && score.value.lt(points.value) ? 1 : 0
  const counts =
    missing === 'target' ? [missed.length, either.length] : [lost.length, lost.length + execution]
  return counts.map((count, index) => ({
    figure: counted(
      `derived.count.unmet.${index}`,
      '未达标、扣分的指标个数',
      count,
      '实际完成值未达年度指标值、得分低于分值的行数',
    ),
    strength: 'carried',
    rule: 'count',
    measure: '未达标、扣分的指标个数',
  }))
}
