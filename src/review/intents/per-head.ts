import { perHead } from '../../facts/index.ts'
import { columnName, figuresIn, itemAndFigure, nameOf, written, writtenAs } from '../figures.ts'
import { defineIntent } from '../intent.ts'
import { itemsOrFunds } from '../items.ts'
import { statement } from '../reply.ts'

/** 人均公用经费. */
export default defineIntent({
  id: 'per-head',
  recognises: ({ meanings }) => meanings.has('per-head'),
  answer(asked, source) {
    const { ledger } = source
    const staff = ledger.item('staff')
    const heads = staff?.figures.final?.[0]
    if (!staff || !heads || heads.blank) return [statement('实际在职人数未填列，无法计算人均。', [heads])]
    const items = itemsOrFunds(asked, source).filter(({ unit }) => unit === '万元')
    return items.map((item) => {
      const named = asked.columns.some(({ stage, period }) => stage || period === 'prior')
      const staged = figuresIn(item, named ? asked.columns : [{ stage: 'final' }])[0]
      const amount = staged && perHead(staged.figure, heads)
      const name = nameOf(ledger, item)
      if (!staged || !amount) return statement(`附表的数据无法计算人均${name}。`, [staged?.figure, heads])
      const said = `${itemAndFigure(ledger, item, staged)}，${staff.label}${written(heads)}`
      return statement(
        [
          `${said}，人均${name}${columnName(ledger, item, staged)}${writtenAs(amount.value, '万元')}。`,
          `人均${name}${writtenAs(amount.value, '万元')}，即${itemAndFigure(ledger, item, staged)}除以${staff.label}${written(heads)}。`,
          `${said}，人均${writtenAs(amount.value, '万元')}。`,
        ],
        [amount],
      )
    })
  },
})
