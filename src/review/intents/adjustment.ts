import { changeRate, difference, type LedgerItem } from '../../facts/index.ts'
import { ZERO } from '../../quantity/index.ts'
import { columnAndFigure, columnName, itemAndFigure, known, nameOf, writtenAs } from '../figures.ts'
import { defineIntent, type Source } from '../intent.ts'
import { itemsOrFunds } from '../items.ts'
import { type Statement, statement } from '../reply.ts'

/** 年初到全年调整多少. */
export default defineIntent({
  id: 'adjustment',
  recognises({ meanings, columns, base, wants }) {
    const stages = [...columns, ...base].map(({ stage }) => stage)
    const both = stages.includes('initial') && stages.includes('full-year')
    return (
      meanings.has('adjust') ||
      wants.has('adjust') ||
      (both && (meanings.has('compare') || meanings.has('direction') || wants.has('compare')))
    )
  },
  answer(asked, source) {
    const items = itemsOrFunds(asked, source).filter(({ unit }) => unit === '万元')
    return items.map((item) => adjustmentOf(source, item))
  },
})

export function adjustmentOf({ ledger }: Source, item: LedgerItem): Statement {
  const [initial, full] = [known(item, 'initial'), known(item, 'full-year')]
  const name = nameOf(ledger, item)
  if (!initial || !full)
    return statement(`附表中${name}只有一个预算数，看不出年初到全年的调整。`, [initial, full])
  const from = { figure: initial, stage: 'initial' as const }
  const to = { figure: full, stage: 'full-year' as const }
  if (initial.blank || full.blank)
    return statement(
      `${itemAndFigure(ledger, item, initial.blank ? to : from)}；${columnName(ledger, item, initial.blank ? from : to)}未填列，无法计算调整额。`,
      [initial, full],
    )
  const change = difference(full, initial).value
  const said = `${itemAndFigure(ledger, item, from)}，${columnAndFigure(ledger, item, to)}`
  if (change.eq(ZERO)) return statement(`${said}，没有调整。`, [initial, full])
  const rate = changeRate(full, initial)
  const [verb, trend] = change.gt(ZERO) ? ['调增', '增长'] : ['调减', '下降']
  const percent = rate ? `，${trend}${writtenAs(rate.value.abs(), '%')}` : '；年初预算为0，无法计算比例'
  return statement(`${said}，${verb}${writtenAs(change.abs(), '万元')}${percent}。`, [initial, full])
}
