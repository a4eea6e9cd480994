import type { Indicator } from '../../facts/index.ts'
import { clause, isEmptyPhrase, points } from './cell-text.ts'
import { economy, efficiency } from './economy.ts'
import { indicatorSentences } from './indicator-sentences.ts'
import { actualClause, levelName, namedIndicators } from './indicators.ts'
import type { Source } from './source.ts'
import { ask, chineseNumber, paragraphs } from './words.ts'

/** 六、单位整体支出绩效情况: goals, outputs, effects, satisfaction, then economy and efficiency. */
export function performance(source: Source): string {
  const indicators = unitIndicators(source)
  const parts = [
    ['年度总体目标完成情况', goals(source)],
    ['产出指标完成情况', level(source, indicators, /产出|成本/) || missing('产出指标的完成情况')],
    ['效益指标完成情况', level(source, indicators, /效益/) || missing('效益指标的完成情况')],
    ['满意度指标完成情况', level(source, indicators, /满意/) || missing('服务对象满意度及调查情况')],
    ['支出的经济性', economy(source)],
    ['支出的效率性', efficiency(source)],
  ] as const
  const said = parts.filter(([, text]) => text !== '')
  return paragraphs(
    ...said.flatMap(([heading, text], index) => [`（${chineseNumber(index + 1)}）${heading}`, text]),
  )
}

/** The indicators of 附件2; where it has none those of the project tables, the same one of several tables once. */
export function unitIndicators({ ledger }: Source): readonly Indicator[] {
  const indicators = namedIndicators(ledger)
  const own = indicators.filter(({ table }) => table === 'overall')
  if (own.length > 0) return own
  return [...Map.groupBy(indicators, actualClause).values()].flatMap((rows) => rows.slice(0, 1))
}

function missing(what: string): string {
  return `${ask(what)}。`
}

function goals(source: Source): string {
  if (!source.attachment('overall')) return missing('年度总体目标及实际完成情况，申报材料中缺少附件2')
  const expected = points(source.ledger.text('overall.goals.expected'))
    .map((point) => clause(point, 120))
    .filter(Boolean)
  const achieved = points(source.ledger.text('overall.goals.achieved'))
    .map((point) => clause(point, 260))
    .filter(Boolean)
  const goal =
    expected.length > 0
      ? `年初设定的年度总体目标是：${expected.join('；')}。`
      : `年度总体目标：${ask('年度总体目标')}。`
  if (achieved.length === 0 || isEmptyPhrase(achieved))
    return `${goal}实际完成情况：${ask('逐项说明年度总体目标的实际完成情况')}。`
  if (achieved.length === 1) return `${goal}全年实际完成情况：${achieved[0]}。`
  return `${goal}全年实际完成情况：${achieved.map((point, index) => `${chineseNumber(index + 1)}是${point}`).join('；')}。`
}

/** The sentences of a first level, second level by second level. */
function level(source: Source, indicators: readonly Indicator[], pattern: RegExp): string {
  const own = indicators.filter(({ level1 }) => pattern.test(level1))
  const groups = Map.groupBy(own, ({ level2 }) => levelName(level2))
  return [...groups].map(([name, rows]) => indicatorSentences(source, name, rows)).join('')
}
