import { givesReason } from '../../../audit/reasons.ts'
import type { Indicator } from '../../../facts/index.ts'
import { clause, nameText } from '../cell-text.ts'
import { unmetClause } from '../indicator-sentences.ts'
import { shape } from '../indicators.ts'
import type { FindProblem } from '../problem.ts'
import type { Source } from '../source.ts'
import { ask } from '../words.ts'

/** Indicators that fell short of their targets, of the unit and of its projects; the same one is named once. */
export const unmetTargets: FindProblem = (source) => {
  const unmet = source.ledger.indicators.filter((row) => source.outcome(row) === 'unmet')
  if (unmet.length === 0) return undefined
  const once = [...Map.groupBy(unmet, (row) => nameText(row.name)).values()].map((rows) =>
    rows.toSorted((a, b) => plainness(a) - plainness(b)),
  )
  const reasons = once.flatMap((rows) => rows.find(({ reason }) => givesReason(reason)) ?? [])
  const explained = reasons.map(
    (row) => `${nameText(row.name)}的偏差原因，自评表说明为：${clause(row.reason, 120)}`,
  )
  return {
    title: '部分绩效指标未达到年度指标值',
    facts: `${once.map((rows) => `${owner(source, rows)}${unmetClause(rows[0] as Indicator)}`).join('；')}。${explained.length > 0 ? `${explained.join('；')}。` : ''}`,
    cause:
      reasons.length === once.length
        ? `上述原因尚需进一步核实，${ask('偏差原因的具体情况')}`
        : `初步判断与指标值设定和工作推进不够匹配有关，${ask('未完成指标的具体原因')}`,
    measure: '逐项分析未完成指标，明确整改任务，加快推进相关工作；结合历史数据和工作实际合理设定下年度指标值',
    evidence: unmet.map(({ id }) => `${id}.actual`),
  }
}

/** A bare figure tells it shorter than a cell of prose does. */
function plainness(row: Indicator): number {
  return shape(row) === 'figure' ? 0 : 1
}

/** The project whose table alone has the indicator. */
function owner(source: Source, rows: readonly Indicator[]): string {
  if (rows.some(({ table }) => table === 'overall')) return ''
  const project = source.ledger.projects.find(({ key }) => key === rows[0]?.table)
  return project ? nameText(project.name) : ''
}
