import { percentage, ZERO } from '../../quantity/index.ts'
import { type Account, accountClauses, accountOf, idle } from './account.ts'
import type { Source } from './source.ts'
import { ask, compared, enumerated, money, paragraphs, percent, sentence } from './words.ts'

/** 二（一）: basic expenditure, personnel and running costs, then 三公经费 with each of its parts. */
export function basicExpenditure(source: Source): string {
  if (!source.attachment('basic')) {
    return paragraphs(
      whole(source),
      `公用经费和三公经费支出情况：${ask('预算数、决算数和上年决算数，申报材料中缺少附件1')}。`,
    )
  }
  return paragraphs(whole(source), runningCosts(source), threePublic(source))
}

function whole(source: Source): string {
  const final = source.value('basic-expenditure', 'final')
  if (!final) return `基本支出决算数：${ask('基本支出金额，附件2未填列或未提供')}。`
  const initial = source.value('basic-expenditure', 'initial')
  const parts = [
    part(source, 'personnel', '人员经费的主要用途，如基本工资、津贴补贴、社会保障缴费等'),
    part(source, 'public', '公用经费的主要用途，如日常办公、水电、差旅等'),
  ].filter((said) => said !== '')
  const against = initial?.gt(ZERO) ? compared(final, initial, '年初预算数') : undefined
  return `${source.year}年度，${sentence(`基本支出全年执行数${money(final)}`, against)}${parts.length > 0 ? `其中，${parts.join('；')}。` : ''}`
}

function part(source: Source, item: string, use: string): string {
  const value = source.value(item, 'final')
  const basic = source.value('basic-expenditure', 'final')
  if (!value || !basic || value.lt(ZERO)) return ''
  const share = percentage(value, basic)
  return `${source.label(item)}${money(value)}${share ? `，占基本支出的${percent(share)}` : ''}，主要用于${ask(use)}`
}

function runningCosts(source: Source): string {
  const clauses = accountClauses(accountOf(source, 'public'))
  if (clauses.length === 0) return `公用经费支出情况：${ask('公用经费的预算数和决算数，附件1未填列')}。`
  const accounts = ['office', 'utilities-travel', 'meetings-training'].map((item) => accountOf(source, item))
  const spent = accounts.filter((account) => account.final && !idle(account))
  const unspent = accounts.filter(idle).map(({ label }) => label)
  const detail = spent.map((account) => sentence(...accountClauses(account)))
  if (unspent.length > 0) detail.push(`${unspent.join('和')}未安排预算，也未发生支出。`)
  return `${sentence(...clauses)}${detail.length > 0 ? `公用经费中，${detail.join('')}` : ''}`
}

function threePublic(source: Source): string {
  const account = accountOf(source, 'three-public')
  if (account.final === undefined) {
    return `三公经费支出情况：${ask('三公经费的预算数和决算数，附件1未填列')}。`
  }
  if (idle(account)) {
    const prior = account.prior?.gt(ZERO)
      ? `，较上年决算数${money(account.prior)}减少${money(account.prior)}`
      : ''
    return `${source.year}年度，三公经费年初未安排预算，也未发生支出${prior}。`
  }
  const accounts = ['vehicles', 'abroad', 'reception'].map((item) => ({ item, ...accountOf(source, item) }))
  const spent = accounts.filter((one) => one.final?.gt(ZERO) || one.initial?.gt(ZERO))
  const none = accounts.filter(idle).map(({ label }) => label)
  const [first, ...others] = spent
  const alone = first && others.length === 0 && sameFigures(first, account)
  const detail = alone
    ? []
    : spent
        .filter(({ final }) => final)
        .map((one) => sentence(...accountClauses(one), ...vehicleParts(source, one.item)))
  if (none.length > 0) {
    detail.push(`${enumerated(none)}${none.length > 1 ? '均' : ''}未安排预算，也未发生支出。`)
  }
  const whole = sentence(...accountClauses(account), alone && `均为${first.label}支出`)
  return `${source.year}年度，${whole}${detail.length > 0 && !alone ? '其中，' : ''}${detail.join('')}`
}

/** Whether a part makes up its total in every stage, so that its figures need not be told twice. */
function sameFigures(part: Account, total: Account): boolean {
  return (['prior', 'initial', 'final'] as const).every((stage) =>
    (part[stage] ?? ZERO).eq(total[stage] ?? ZERO),
  )
}

/** Purchase and running costs of vehicles, where both were spent: one alone says nothing new. */
function vehicleParts(source: Source, item: string): string[] {
  if (item !== 'vehicles') return []
  const parts = ['vehicle-purchase', 'vehicle-running'].flatMap((one) => {
    const final = source.value(one, 'final')
    return final?.gt(ZERO) ? [`${source.label(one)}决算数${money(final)}`] : []
  })
  return parts.length > 1 ? parts : []
}
