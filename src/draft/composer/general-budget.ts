import { type Decimal, percentage, sum, ZERO } from '../../quantity/index.ts'
import { basicExpenditure } from './basic-expenditure.ts'
import { executionClause, fundStages } from './funds.ts'
import { projectExpenditure } from './project-expenditure.ts'
import type { Source } from './source.ts'
import { ask, comparedWith, money, paragraphs, percent, sentence } from './words.ts'

/** 二、一般公共预算支出情况: the total and what it is made of, then its two parts. */
export function generalBudget(source: Source): string {
  return paragraphs(
    total(source),
    composition(source),
    adjustment(source),
    '（一）基本支出情况',
    basicExpenditure(source),
    '（二）项目支出情况',
    projectExpenditure(source),
  )
}

function total(source: Source): string {
  if (!source.attachment('overall'))
    return `整体支出总体情况：${ask('年初预算数、全年预算数和全年执行数，申报材料中缺少附件2')}。`
  const [initial, full, final] = fundStages(source)
  if (!initial && !full && !final)
    return `整体支出总体情况：${ask('年度资金总额的年初预算数、全年预算数和全年执行数，附件2未填列')}。`
  return `${source.year}年度，${sentence(
    initial
      ? `本单位年度资金总额年初预算数${money(initial)}`
      : `本单位年度资金总额年初预算数${ask('年初预算数')}`,
    full ? `全年预算数${money(full)}` : `全年预算数${ask('全年预算数')}`,
    final ? `全年执行数${money(final)}` : `全年执行数${ask('全年执行数')}`,
    executionClause(full, final),
  )}`
}

/** By source of income and by nature. Shares, and that it was all of one kind, only where the parts make up the total. */
function composition(source: Source): string {
  const final = source.value('funds', 'final')
  if (!final) return ''
  const parts = (heading: string, items: string[]) => {
    const filled = items.flatMap((item) => {
      const value = source.value(item, 'final')
      return value?.gt(ZERO) ? [{ label: source.label(item), value }] : []
    })
    if (filled.length === 0) return ''
    const complete = sum(filled.map(({ value }) => value)).eq(final)
    const said = filled.map(({ label, value }) => {
      const share = complete && filled.length > 1 ? percentage(value, final) : undefined
      return `${label}${money(value)}${share ? `，占年度资金总额的${percent(share)}` : ''}`
    })
    return `${heading}，${complete && filled.length === 1 ? '全部为' : ''}${said.join('；')}。`
  }
  return [
    parts('按收入性质分', ['general', 'government-fund', 'special-account', 'other-income']),
    parts('按支出性质分', ['basic-expenditure', 'projects']),
  ].join('')
}

/** What became of the year-start budget, taken apart where the parts explain the whole. */
function adjustment(source: Source): string {
  const [initial, full] = fundStages(source)
  if (!initial || !full) return ''
  if (full.eq(initial)) return sentence(`全年预算数与年初预算数${money(initial)}一致`, '年中未作调整')
  const parts = (['basic-expenditure', 'projects'] as const).flatMap((item) => {
    const [before, after] = [source.value(item, 'initial'), source.value(item, 'full-year')]
    return before && after ? [{ label: source.label(item), change: after.minus(before) }] : []
  })
  const explained =
    parts.length === 2 &&
    sum(parts.map(({ change }) => change)).eq(full.minus(initial)) &&
    printedAgrees(source, parts)
  const moved = parts.filter(({ change }) => !change.eq(ZERO))
  const detail =
    explained && moved.length > 1
      ? `其中${moved.map(({ label, change }) => `${label}预算${change.gt(ZERO) ? '调增' : '调减'}${money(change.abs())}`).join('、')}`
      : undefined
  return `${sentence(`年中预算调整后，年度资金总额全年预算数${comparedWith(full, initial, '年初预算数')}`, detail)}调整原因：${ask('预算调整的原因和批复文件')}。`
}

/** The adjustment of basic expenditure that 附件1 prints, where it prints one, is the one that follows from the totals. */
function printedAgrees(source: Source, parts: readonly { change: Decimal }[]): boolean {
  const printed = source.value('adjustment', 'final')
  return printed === undefined || (parts[0]?.change.eq(printed) ?? false)
}
