import { percentage, sum, ZERO } from '../../quantity/index.ts'
import type { Source } from './source.ts'
import { ask, money, percent, sentence } from './words.ts'

/** 三、政府性基金预算支出情况: the amount in 附件2, or none. */
export function governmentFund(source: Source): string {
  if (!source.attachment('overall')) return `${ask('政府性基金预算支出情况，申报材料中缺少附件2')}。`
  const amount = source.value('government-fund', 'final') ?? ZERO
  if (amount.eq(ZERO)) return none(source, '政府性基金预算')
  const total = source.value('funds', 'final')
  const share = total && percentage(amount, total)
  return `${source.year}年度，${sentence(
    `本单位政府性基金拨款${money(amount)}`,
    share && `占年度资金总额的${percent(share)}`,
    `主要用于${ask('政府性基金预算支出的主要用途')}`,
  )}`
}

/** 四、国有资本经营预算支出情况 */
export function stateCapital(source: Source): string {
  return withoutCell(source, '国有资本经营预算')
}

/** 五、社会保险基金预算支出情况 */
export function socialInsurance(source: Source): string {
  return withoutCell(source, '社会保险基金预算')
}

/** The form has no cell for these two; where the sources of income make up the total, there was none. */
function withoutCell(source: Source, budget: string): string {
  const total = source.value('funds', 'final')
  const sources = ['general', 'government-fund', 'special-account', 'other-income'].map(
    (item) => source.value(item, 'final') ?? ZERO,
  )
  const explained = total?.eq(sum(sources)) ?? false
  return explained
    ? none(source, budget)
    : `${none(source, budget)}${ask(`附件未设${budget}栏目，请核实后确认`)}`
}

function none(source: Source, budget: string): string {
  return `${source.year}年度，本单位无${budget}支出。`
}
