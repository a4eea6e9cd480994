import { openTables } from '../audit/tables.ts'
import { plain } from '../draft/composer/cell-text.ts'
import { type Outcome, outcome } from '../draft/composer/indicators.ts'
import type { Indicator, Ledger } from '../facts/index.ts'
import { writtenAs } from './figures.ts'
import type { Source } from './intent.ts'
import { type Statement, statement } from './reply.ts'

/** What answers say of one line of an indicator table. */

const known = new WeakMap<Ledger, Map<string, Outcome>>()

/** How an indicator came out, by the cells' figures. */
export function outcomeOf({ ledger }: Source, indicator: Indicator): Outcome {
  const tables = known.get(ledger)
  if (tables) return tables.get(indicator.id) ?? 'stated'
  const opened = openTables(ledger)
  const outcomes = new Map(ledger.indicators.map((one) => [one.id, outcome(opened, one)]))
  known.set(ledger, outcomes)
  return outcomes.get(indicator.id) ?? 'stated'
}

const outcomes: Record<Outcome, string> = {
  met: '已达到年度指标值',
  unmet: '没有达到年度指标值',
  mismatch: '两者计量单位不一致，无法判断是否达到',
  missing: '无法判断是否达到',
  stated: '不能按数值比较，是否达到由审核人判断',
}

/** The name with its table: “附件3业务工作经费的‘党组织覆盖率’”. */
export function indicatorName({ ledger }: Source, { name, attachment, table }: Indicator): string {
  const project = ledger.projects.find(({ key }) => key === table)
  return `${attachment}${project?.name ? `${project.name}的` : ''}“${plain(name)}”`
}

/** Target, actual, whether it was reached, and the score. */
export function indicatorStatement(source: Source, indicator: Indicator, lead = ''): Statement {
  const { id, targetText, actualText } = indicator
  const target = targetText === '' ? '年度指标值未填列' : `年度指标值为${quoted(targetText)}`
  const actual = actualText === '' ? '实际完成值未填列' : `实际完成值为${quoted(actualText)}`
  const said = `${lead}${indicatorName(source, indicator)}的${target}，${actual}，${outcomes[outcomeOf(source, indicator)]}`
  const { ledger } = source
  return statement(
    [
      ...scoreWordings(indicator).map((score, index) =>
        index === 0 ? `${said}；${score}。` : `${said}。${indicatorName(source, indicator)}${score}。`,
      ),
      `${said}。`,
      `${lead}${indicatorName(source, indicator)}的${target}，实际完成值见表，${outcomes[outcomeOf(source, indicator)]}。`,
    ],
    ['target', 'actual', 'points', 'score'].map((column) => ledger.fact(`${id}.${column}`)),
  )
}

/** A figure as written; anything longer in quotation marks, on one line. */
function quoted(text: string): string {
  const words = plain(text)
  return /^[≥≤≧≦><=]?\s*[\d.,]+\s*\S{0,3}$/.test(words) ? words : `“${words}”`
}

/** “分值10分，自评得分8.52分，扣1.48分”, then shorter. */
export function scoreWordings({ points, score }: Indicator): string[] {
  if (!points || !score) return []
  const lost = points.minus(score)
  const deducted = lost.gt('0') ? `扣${writtenAs(lost, '分')}` : lost.eq('0') ? '得满分' : ''
  const both = `分值${writtenAs(points, '分')}，自评得分${writtenAs(score, '分')}`
  return deducted === '' ? [both] : [`${both}，${deducted}`, deducted]
}
