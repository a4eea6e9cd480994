import { percentage, ZERO } from '../../quantity/index.ts'
import { accountOf, idle, overBudget } from './account.ts'
import { clause, nameText, points } from './cell-text.ts'
import { executionClause, fundStages } from './funds.ts'
import type { Source } from './source.ts'
import { ask, changeRate, money, percent, sentence } from './words.ts'

/** Whether 三公经费, running costs and procurement kept within their budgets; said only of those that did. */
export function economy(source: Source): string {
  const controls = ['three-public', 'public', 'procurement'].flatMap((item) => control(source, item) ?? [])
  const people = source.value('staff', 'final')
  const running = source.value('public', 'final')
  const perHead =
    people?.gt(ZERO) && running?.gt(ZERO)
      ? `按实际在职人数计算，人均公用经费${money(running.div(people))}。`
      : ''
  if (controls.length === 0)
    return source.attachment('basic')
      ? ''
      : `${ask('三公经费、公用经费和政府采购的预算控制情况，申报材料中缺少附件1')}。`
  return `${controls.map((said) => `${said}。`).join('')}${perHead}${thrift(source)}`
}

function control(source: Source, item: string): string | undefined {
  const account = accountOf(source, item)
  const { label, initial, final, prior } = account
  if (final === undefined || initial === undefined) return undefined
  if (idle(account)) return undefined
  const rate = percentage(final, initial)
  const within = rate ? `${label}决算数为预算数的${percent(rate)}` : `${label}年初未安排预算`
  const verdict = overBudget(account)
    ? rate
      ? '超出预算'
      : `实际支出${money(final)}`
    : final.eq(initial)
      ? '与预算持平'
      : '控制在预算以内'
  const fell = prior?.gt(final) ? changeRate(final, prior) : undefined
  return `${within}，${verdict}${fell ? `；${label}决算数较上年决算数下降${fell}` : ''}`
}

function thrift(source: Source): string {
  if (!source.attachment('basic')) return ''
  const text = source.ledger.text('basic.thrift.text')
  const said = points(text)
    .map((point) => clause(point, 160))
    .filter(Boolean)
  if (said.length === 0 || text === '无' || text === '无。')
    return `厉行节约保障措施：${ask('厉行节约的制度和措施，附件1未填列')}。`
  return `厉行节约方面，${said.join('；')}。`
}

/** Execution of the whole and of each project. */
export function efficiency(source: Source): string {
  const [, full, final] = fundStages(source)
  const unspent = full && final ? full.minus(final) : undefined
  const whole =
    full && final
      ? sentence(
          `年度资金总额全年预算数${money(full)}`,
          `全年执行数${money(final)}`,
          executionClause(full, final),
          unspent?.gt(ZERO) && `年度资金总额结余${money(unspent)}`,
          unspent?.lt(ZERO) && `年度资金总额超出全年预算数${money(unspent.abs())}`,
        )
      : ''
  const projects = source.projects.flatMap(({ item }) => {
    const clause = executionClause(source.value(item.id, 'full-year'), source.value(item.id, 'final'))
    return clause ? [`${nameText(item.label)}${clause}`] : []
  })
  return `${whole}${projects.length > 0 ? `${projects.join('；')}。` : ''}`
}
