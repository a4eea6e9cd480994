import type { RulePack } from '../../../../schemas/rule-pack.ts'
import { type Decimal, percentage, ZERO } from '../../../quantity/index.ts'
import { type Account, accountOf, overBudget } from '../account.ts'
import { evidenceOf, type FindProblem, type Problem } from '../problem.ts'
import type { Source } from '../source.ts'
import { ask, compared, enumerated, money, percent } from '../words.ts'

/** 三公经费 over budget, as a whole or in a part. */
export const threePublic: FindProblem = (source) => {
  const items = ['three-public', 'vehicles', 'abroad', 'reception']
  const [total, ...parts] = items.map((item) => accountOf(source, item))
  const whole = total !== undefined && overBudget(total)
  const overParts = parts.filter(overBudget)
  if (!whole && overParts.length === 0) return undefined
  const [only, ...others] = parts.filter(({ final }) => final?.gt(ZERO))
  const alone = whole && only && others.length === 0 && only.final?.eq(total.final ?? ZERO)
  const clauses = [
    ...(whole ? [`${overClause(total)}${alone ? `，均为${only.label}支出` : ''}`] : []),
    ...(alone ? [] : overParts.map(overClause)),
  ]
  return {
    title: whole ? `${total.label}超出预算` : `${enumerated(overParts.map(({ label }) => label))}超出预算`,
    facts: `${clauses.join('；')}。`,
    cause: `初步判断与年初预算安排不足、支出事前控制不严有关，${ask('超预算支出的事由和审批情况')}`,
    measure: '从严控制三公经费，据实编制预算，严格公务接待和公务用车审批，无预算不支出，按月比对预算执行情况',
    evidence: evidenceOf(source, ...items),
  }
}

/** 三公经费 within its budget and more than the year before, which the norm of 只减不增 asks about. */
export const threePublicGrowth: FindProblem = (source) => {
  const [total, ...parts] = ['three-public', 'vehicles', 'abroad', 'reception'].map((item) =>
    accountOf(source, item),
  )
  if (!total?.final || !total.prior?.gt(ZERO) || total.final.lte(total.prior) || overBudget(total))
    return undefined
  const grown = parts.filter(({ prior, final }) => prior?.gt(ZERO) && final?.gt(prior))
  const clauses = [total, ...grown].map(
    ({ label, final = ZERO, prior = ZERO }) => `${label}决算数${compared(final, prior, '上年决算数')}`,
  )
  return {
    title: '三公经费较上年增加',
    facts: `${clauses.join('；')}。`,
    cause: `初步判断与当年公务活动、车辆购置更新等安排有关，${ask('三公经费增加的具体原因和批准文件')}`,
    measure: '落实过紧日子要求，严格公务用车购置、公务接待和因公出国审批，统筹年度间支出安排，压减非必要支出',
    evidence: evidenceOf(source, 'three-public', 'vehicles', 'abroad', 'reception'),
  }
}

/** Running costs: over budget, far below it, or much more than the year before. */
export const runningCosts: FindProblem = (source) => {
  const items = ['public', 'office', 'utilities-travel', 'meetings-training']
  const accounts = items.map((item) => accountOf(source, item))
  const clauses = accounts.flatMap((account) => deviation(source.pack, account) ?? [])
  if (clauses.length === 0) return undefined
  return {
    title: runningCostsTitle(accounts, clauses.length),
    facts: `${clauses.join('；')}。`,
    cause: `初步判断与公用经费预算测算不够准确、分项控制不够严格有关，${ask('各分项支出偏离预算的具体原因')}`,
    measure: '据实测算公用经费预算，分项下达支出控制额度，定期分析执行进度，办公支出严格按预算列支',
    evidence: evidenceOf(source, ...items),
  }
}

function runningCostsTitle(accounts: readonly Account[], deviations: number): string {
  const over = accounts.filter(overBudget).map(({ label }) => label)
  if (over.length === 0) return '公用经费预算与实际支出偏差较大'
  return `${enumerated(over)}超出预算${over.length < deviations ? '，公用经费预算与实际支出偏差较大' : ''}`
}

/** Procurement over its budget, or far from carrying it out. */
export const procurement: FindProblem = (source) => {
  const account = accountOf(source, 'procurement')
  const { initial, final } = account
  if (!initial || !final) return undefined
  const rate = percentage(final, initial)
  const low = rate?.lt(source.pack.limits.underspending.value) ?? false
  if (!overBudget(account) && !low) return undefined
  return {
    title: low ? '政府采购预算执行率偏低' : '政府采购超出预算',
    facts: `${overBudget(account) ? overClause(account) : belowClause(account)}${rate ? `，为预算数的${percent(rate)}` : ''}。`,
    cause: `初步判断与政府采购预算编制不完整、采购计划与实际需求衔接不够有关，${ask(low ? '采购预算未执行的具体原因' : '超预算采购的事项、资金来源和审批情况')}`,
    measure: '完整编制政府采购预算和采购计划，坚持先预算后采购，新增采购事项先按程序追加预算再实施',
    evidence: evidenceOf(source, 'procurement'),
  }
}

function overClause({ label, initial = ZERO, final = ZERO }: Account): string {
  return initial.eq(ZERO)
    ? `${label}年初未安排预算，实际支出${money(final)}`
    : `${label}决算数${compared(final, initial, '预算数')}`.replace('增长', '超支')
}

function belowClause({ label, initial = ZERO, final = ZERO }: Account): string {
  return `${label}决算数${compared(final, initial, '预算数')}`
}

function deviation(pack: RulePack, account: Account): string | undefined {
  const { label, prior, initial, final } = account
  if (final === undefined) return undefined
  const growth = grew(pack, final, prior) ? `，${compared(final, prior as Decimal, '上年决算数')}` : ''
  if (overBudget(account)) return `${overClause(account)}${growth}`
  if (initial?.gt(ZERO) && final.eq(ZERO)) return `${label}安排预算数${money(initial)}，当年未发生支出`
  const rate = initial && percentage(final, initial)
  if (rate?.lt(pack.limits.underspending.value)) return `${belowClause(account)}${growth}`
  return growth ? `${label}决算数${growth.slice(1)}` : undefined
}

function grew({ limits }: RulePack, final: Decimal, prior: Decimal | undefined): boolean {
  const rate = prior?.gt(ZERO) ? percentage(final.minus(prior), prior) : undefined
  const grown = rate?.gt(limits.priorYearChange.value) ?? false
  return grown && final.minus(prior ?? ZERO).gt(limits.priorYearChangeAmount.value)
}

/** Buildings larger or dearer than approved. */
export const buildings: FindProblem = (source) => {
  const clauses = [
    excess(source, 'actual-area', 'approved-area', '平方米'),
    excess(source, 'actual-investment', 'budget-investment', '万元'),
  ].flatMap((clause) => clause ?? [])
  if (clauses.length === 0) return undefined
  return {
    title: '楼堂馆所建设超出批复',
    facts: `${clauses.join('；')}。`,
    cause: `初步判断与建设过程控制不严有关，${ask('超规模、超概算的具体原因和批准情况')}`,
    measure: '严格按批复的规模和概算组织建设，设计变更和概算调整先报批后实施',
    evidence: evidenceOf(source, 'approved-area', 'actual-area', 'budget-investment', 'actual-investment'),
  } satisfies Problem
}

function excess(source: Source, actual: string, limit: string, unit: string): string | undefined {
  const [value, allowed] = [source.value(actual, 'final'), source.value(limit, 'final')]
  if (!value || !allowed?.gt(ZERO) || value.lte(allowed)) return undefined
  const written = (amount: Decimal) => (unit === '万元' ? money(amount) : `${amount.toFixed()}${unit}`)
  const rate = percentage(value, allowed)
  return `${source.label(actual)}${written(value)}，超出${source.label(limit)}${written(allowed)}${rate ? `，为${source.label(limit)}的${percent(rate)}` : ''}`
}
