import { withinBudget } from '../../audit/words.ts'
import type { Indicator } from '../../facts/index.ts'
import { overrunItems } from './account.ts'
import { nameText, plain } from './cell-text.ts'
import { actualClause, figureText, type Outcome, sameWords, shape, targetWords } from './indicators.ts'
import type { Source } from './source.ts'
import { ask, enumerated } from './words.ts'

/** The indicators of one second level in a few sentences: what was reached, what was not, what cannot be told. */
export function indicatorSentences(source: Source, level: string, all: readonly Indicator[]): string {
  const doubted = all.filter((row) => isDoubted(source, row))
  const rows = all.filter((row) => !doubted.includes(row))
  const by = (...wanted: Outcome[]) => rows.filter((row) => wanted.includes(source.outcome(row)))
  const clauses = [...achievedClauses(source, by('met', 'stated')), ...by('unmet').map(unmetClause)]
  const [mismatch, missing] = [by('mismatch'), by('missing')]
  const open = [
    mismatch.length > 0
      ? `${names(mismatch)}的实际完成值与年度指标值口径不一致，暂不作评价，${ask('按年度指标值的计量单位填写实际完成值')}。`
      : '',
    doubted.length > 0
      ? `成本控制类指标自评为完成，而部分支出超出预算，${ask('核实成本控制类指标的完成情况')}。`
      : '',
    missing.length > 0 ? `${names(missing)}未填列实际完成值，${ask('实际完成值')}。` : '',
  ].join('')
  if (clauses.length === 0) return open
  return `${lead(level)}${clauses.join('；')}。${open}`
}

/** “从数量看，”; satisfaction needs no such opening, its paragraph has the heading. */
function lead(level: string): string {
  return level === '' || level.includes('满意') ? '' : `从${level.replace(/指标$/, '')}看，`
}

/** An indicator of staying within the budget is not affirmed where the tables show an overrun. */
function isDoubted(source: Source, row: Indicator): boolean {
  return (
    row.table === 'overall' &&
    withinBudget.some((word) => row.name.includes(word)) &&
    overrunItems(source).length > 0
  )
}

function names(rows: readonly Indicator[]): string {
  return enumerated(rows.map(({ name }) => nameText(name)))
}

/** Rows that came out at the same rate, or at the same date, as asked are said in one clause. */
function achievedClauses(source: Source, rows: readonly Indicator[]): string[] {
  const groups = Map.groupBy(rows, (row) => (isPlain(row) ? figureText(row.actualText) : ''))
  const clauses: string[] = []
  const together = [...groups].filter(([figure, group]) => figure !== '' && group.length > 1)
  const grouped = new Set(together.flatMap(([, group]) => group))
  for (const row of rows) if (!grouped.has(row)) clauses.push(achievedClause(source, row))
  for (const [figure, group] of together) {
    clauses.push(
      `${names(group)}均为${figure}${group.every((row) => source.outcome(row) === 'met') ? '，达到年度指标值' : ''}`,
    )
  }
  return clauses
}

/** Reached to the letter, in a way that needs no noun of its own. */
function isPlain(row: Indicator): boolean {
  if (!sameWords(row)) return false
  return shape(row) === 'time' || (row.actual.state === 'number' && row.actual.unit.dimension === 'rate')
}

function achievedClause(source: Source, row: Indicator): string {
  const clause = actualClause(row)
  if (shape(row) === 'time') return timeClause(source, row)
  if (shape(row) !== 'figure' || source.outcome(row) !== 'met' || row.target.state !== 'number') return clause
  if (figureText(row.targetText) === figureText(row.actualText)) return `${clause}，达到年度指标值`
  const target = targetWords(row)
  const ceiling = row.target.comparison === '≤' || row.target.comparison === '<'
  if (ceiling) return `${clause}，符合${target}的年度指标值`
  return row.target.comparison === '='
    ? `${clause}，超过${target}的年度指标值`
    : `${clause}，达到${target}的年度指标值`
}

/** A date, beside the deadline that it keeps; where that cannot be told, beside what the deadline says. */
function timeClause(source: Source, row: Indicator): string {
  const clause = actualClause(row)
  if (sameWords(row) || row.target.state === 'blank') return clause
  const deadline = plain(row.targetText)
  return source.outcome(row) === 'met'
    ? `${clause}，符合${deadline}的年度指标值`
    : `${clause}，年度指标值为${deadline}`
}

export function unmetClause(row: Indicator): string {
  const verb = shape(row) === 'time' ? '晚于' : '未达到'
  return `${actualClause(row)}，${verb}${targetWords(row)}的年度指标值`
}
