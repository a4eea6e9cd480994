import type { LedgerItem } from '../../facts/index.ts'
import { changeRate, difference } from '../../facts/index.ts'
import { type Decimal, ZERO } from '../../quantity/index.ts'
import type { Asked } from '../asked.ts'
import { columnAndFigure, columnName, itemAndFigure, known, nameOf, writtenAs } from '../figures.ts'
import { defineIntent, type Source } from '../intent.ts'
import { itemsOrFunds } from '../items.ts'
import { type Statement, statement } from '../reply.ts'
import { verdict } from '../yes-no.ts'

/** 公用经费比上年下降多少; without a base the year before is meant. */
export default defineIntent({
  id: 'change',
  recognises: ({ meanings, base, columns, wants }) =>
    meanings.has('direction') ||
    meanings.has('compare') ||
    wants.has('compare') ||
    base.some(({ period }) => period === 'prior') ||
    meanings
      .get('claim')
      ?.some((one) => one.kind === 'claim' && ['not-risen', 'unchanged'].includes(one.claim)) === true ||
    (columns.some(({ period }) => period === 'prior') && columns.some(({ period }) => period === 'current')),
  answer(asked, source) {
    const items = itemsOrFunds(asked, source).filter(({ unit }) => unit === '万元')
    const statements = items.map((item) => againstPrior(asked, source, item))
    return statements.length > 0 ? statements : undefined
  },
})

export function againstPrior(asked: Asked, { ledger }: Source, item: LedgerItem): Statement {
  const [final, prior] = [known(item, 'final'), known(item, 'prior')]
  const name = nameOf(ledger, item)
  if (!prior || !final)
    return statement(`${name}的${final ? '上年' : '执行'}数据不在附表中，无法与上年比较。`, [final])
  const now = { figure: final, stage: 'final' as const }
  const before = { figure: prior, stage: 'prior' as const }
  const said = itemAndFigure(ledger, item, now)
  if (prior.blank)
    return statement(`${said}；${columnName(ledger, item, before)}未填列，无法计算增减。`, [final, prior])
  const change = difference(final, prior).value
  const lead = verdict(asked, supposed(asked, change))
  const base = columnAndFigure(ledger, item, before)
  if (change.eq(ZERO)) return statement(`${lead}${said}，与${base}持平。`, [final, prior])
  const [verb, trend] = change.gt(ZERO) ? ['增加', '增长'] : ['减少', '下降']
  const rate = changeRate(final, prior)
  const percent = rate ? `，${trend}${writtenAs(rate.value.abs(), '%')}` : '；上年为0，无法计算比例'
  return statement(`${lead}${said}，比${base}${verb}${writtenAs(change.abs(), '万元')}${percent}。`, [
    final,
    prior,
  ])
}

/** Whether it went as the question supposes; 没有下降吗 supposes that it did not fall. */
function supposed(asked: Asked, change: Decimal): boolean | undefined {
  const sign = asksSign(asked)
  if (sign === 0) return undefined
  return change.times(String(sign)).gt(ZERO) !== asked.meanings.has('negation')
}

/** The direction that the question supposes: 下降了吗 is −1. */
function asksSign({ meanings }: Asked): number {
  for (const one of meanings.get('direction') ?? []) if (one.kind === 'direction') return one.sign
  return meanings.get('claim')?.some((one) => one.kind === 'claim' && one.claim === 'not-risen') ? -1 : 0
}
