import type { LedgerItem } from '../../facts/index.ts'
import { type Decimal, percentage, ZERO } from '../../quantity/index.ts'
import type { Asked } from '../asked.ts'
import { columnAndFigure, filled, itemAndFigure, known, nameOf, type Staged, writtenAs } from '../figures.ts'
import { defineIntent, type Source } from '../intent.ts'
import { itemsOrFunds } from '../items.ts'
import { type Statement, statement } from '../reply.ts'
import { verdict } from '../yes-no.ts'

/** 三公经费超预算了吗, 超了多少, 执行率, 控制率, 结余. */
export default defineIntent({
  id: 'budget',
  recognises: (asked) =>
    asked.meanings.has('balance') ||
    asked.meanings.has('rate') ||
    asked.wants.has('over') ||
    asked.meanings
      .get('claim')
      ?.some(
        (meaning) =>
          meaning.kind === 'claim' && ['within-budget', 'over-budget', 'all-spent'].includes(meaning.claim),
      ) === true ||
    asksAgainstBudget(asked),
  answer(asked, source) {
    const items = itemsOrFunds(asked, source).filter(({ unit }) => unit === '万元')
    const statements = items.flatMap((item) => againstBudget(asked, source, item))
    return statements.length > 0 ? statements : undefined
  },
})

/** 决算比预算多多少: a budget is what is compared with, or both columns are named. */
function asksAgainstBudget({ base, columns, meanings, wants }: Asked): boolean {
  if (!meanings.has('compare') && !meanings.has('direction') && !wants.has('compare')) return false
  const stages = new Set([...base, ...columns].map(({ stage }) => stage))
  const budget = stages.has('budget') || stages.has('initial') || stages.has('full-year')
  return budget && !(stages.size > 1 && !stages.has('final') && !stages.has(undefined))
}

/** Against each budget that the tables have for the item, or that the question names. */
export function againstBudget(asked: Asked, { ledger }: Source, item: LedgerItem): Statement[] {
  const final = known(item, 'final')
  const stages = item.figures['full-year'] && !item.oneBudget ? budgetsAsked(asked) : (['initial'] as const)
  const budgets = stages.flatMap((stage): Staged[] => {
    const figure = known(item, stage)
    return figure ? [{ figure, stage }] : []
  })
  const name = nameOf(ledger, item)
  if (!final || budgets.length === 0)
    return [statement(`${name}的${final ? '预算' : '执行'}数据不在附表中，无法与预算比较。`, [final])]
  const over = budgets.map(({ figure }) => final.value.gt(figure.value))
  const lead = verdict(asked, denies(asked) ? !over[0] : asksOver(asked) ? over[0] : undefined)
  return budgets.map((budget, index) => {
    const staged = { figure: final, stage: 'final' as const }
    const said = `${itemAndFigure(ledger, item, staged)}，${columnAndFigure(ledger, item, budget)}，`
    const compared =
      item.oneBudget || budget.stage === 'full-year'
        ? comparison(final.value, budget.figure.value, item.oneBudget)
        : againstInitial(final.value, budget.figure.value)
    return statement(`${index === 0 ? lead : ''}${said}${compared}${printedRate(ledger, item, budget)}。`, [
      final,
      budget.figure,
      ...(budget.stage === 'full-year' ? [ledger.figure(`${tableOf(item)}.funds.rate`)] : []),
    ])
  })
}

function budgetsAsked({ base, columns, meanings }: Asked): readonly ('full-year' | 'initial')[] {
  const stages = [...base, ...columns].map(({ stage }) => stage)
  if (stages.includes('initial')) return stages.includes('full-year') ? ['full-year', 'initial'] : ['initial']
  return stages.includes('full-year') || meanings.has('rate') ? ['full-year'] : ['full-year', 'initial']
}

function comparison(final: Decimal, budget: Decimal, oneBudget: boolean): string {
  const gap = final.minus(budget)
  const size = gap.eq(ZERO)
    ? '两者相等'
    : gap.gt(ZERO)
      ? `超出预算${writtenAs(gap, '万元')}`
      : `没有超出预算，结余${writtenAs(gap.abs(), '万元')}`
  const rate = percentage(final, budget)
  if (!rate) return `${size}；预算为0，无法计算比例`
  return `${size}，${oneBudget ? '为预算数的' : '预算执行率'}${writtenAs(rate, '%')}`
}

/** What was spent beside the year-start budget, where the full-year budget is the one to keep to. */
function againstInitial(final: Decimal, initial: Decimal): string {
  const gap = final.minus(initial)
  if (gap.eq(ZERO)) return '两者相等'
  const rate = percentage(final, initial)
  const size = `比年初预算数${gap.gt(ZERO) ? '增加' : '减少'}${writtenAs(gap.abs(), '万元')}`
  return rate ? `${size}，为年初预算数的${writtenAs(rate, '%')}` : `${size}；年初预算为0，无法计算比例`
}

/** The rate that the table prints, where it is not what the figures come to. */
function printedRate(ledger: Source['ledger'], item: LedgerItem, { figure, stage }: Staged): string {
  const printed = stage === 'full-year' ? ledger.figure(`${tableOf(item)}.funds.rate`) : undefined
  const final = filled(item, 'final')
  const rate = final && percentage(final.value, figure.value)
  if (!printed || printed.blank || !rate || writtenAs(rate, '%') === writtenAs(printed.value, '%')) return ''
  return `；表中填列的预算执行率${writtenAs(printed.value, '%')}`
}

function tableOf({ id, kind }: LedgerItem): string {
  return id === 'funds' ? 'overall' : kind === 'project' ? id : ''
}

function denies({ meanings }: Asked): boolean {
  if (meanings.has('negation')) return true
  return meanings.get('claim')?.some((one) => one.kind === 'claim' && one.claim === 'within-budget') === true
}

function asksOver({ meanings, wants }: Asked): boolean {
  return (
    wants.has('over') ||
    meanings.get('balance')?.some((one) => one.kind === 'balance' && one.sign === -1) === true
  )
}
