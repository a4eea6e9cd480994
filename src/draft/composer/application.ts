import { sum } from '../../quantity/index.ts'
import { nameText } from './cell-text.ts'
import { executionClause, fundStages } from './funds.ts'
import { filing } from './problems/filing.ts'
import { problemsOf } from './problems/index.ts'
import { indicatorQuality } from './problems/indicator-quality.ts'
import { filledFigure, type Source } from './source.ts'
import { ask, money, paragraphs, score, sentence } from './words.ts'

/** 九、单位整体支出绩效自评结果拟应用和公开情况 */
export function application(source: Source): string {
  return paragraphs(result(source), projectScores(source), use(source))
}

function result(source: Source): string {
  if (!source.attachment('overall'))
    return `整体支出绩效自评结果：${ask('自评得分和预算执行情况，申报材料中缺少附件2')}。`
  const total = source.value('total-score', 'final')
  const [initial, full, final] = fundStages(source)
  const grade = total && source.pack.scoring.grades.steps.find(({ from }) => total.gte(from))
  return [
    total
      ? sentence(
          `根据年初设定的绩效目标，${source.year}年度整体支出绩效自评得分${score(total)}`,
          grade && `自评等级为“${grade.name}”`,
        )
      : `${source.year}年度整体支出绩效自评得分：${ask('自评得分，附件2未填列')}。`,
    parts(source),
    total && isProvisional(source) ? '上述得分按自评表填列，所涉数据核实后如有变化，相应调整。' : '',
    sentence(
      initial && `年度资金总额年初预算数${money(initial)}`,
      full && `${initial ? '' : '年度资金总额'}全年预算数${money(full)}`,
      final && `${initial || full ? '' : '年度资金总额'}全年执行数${money(final)}`,
      executionClause(full, final),
    ),
  ].join('')
}

/** Whether the tables leave open what the score rests on. */
function isProvisional(source: Source): boolean {
  return [indicatorQuality, filing].some((find) => find(source) !== undefined)
}

/** The score by first level, where the levels make up the total. */
function parts(source: Source): string {
  const total = source.value('total-score', 'final')
  const execution = source.value('execution-score', 'final')
  const levels = source.ledger.items.filter((item) => item.kind === 'score' && item.id.startsWith('overall.'))
  const scored = levels.flatMap((item) => {
    const value = filledFigure(item, 'final')?.value
    return value ? [{ label: item.label, value }] : []
  })
  if (!total || !execution || scored.length < 2) return ''
  if (!sum([execution, ...scored.map(({ value }) => value)]).eq(total)) return ''
  return `其中，${[{ label: source.label('execution-score'), value: execution }, ...scored].map(({ label, value }) => `${label}${score(value)}`).join('，')}。`
}

function projectScores(source: Source): string {
  const scored = source.projects.flatMap(({ item, table }) => {
    const value = table && source.value(`${table}.total-score`, 'final')
    return value ? [`${nameText(item.label)}自评得分${score(value)}`] : []
  })
  return scored.length > 0 ? `项目支出绩效自评情况：${scored.join('，')}。` : ''
}

function use(source: Source): string {
  const rectify = problemsOf(source).length > 0 ? '对自评发现的问题逐项整改' : ''
  return `${sentence(
    '本次自评结果拟作为编制以后年度预算、完善绩效目标和改进内部管理的参考',
    rectify,
    ask('结果应用的具体安排'),
  )}本报告及自评表拟按规定公开，${ask('公开时间和渠道')}。`
}
