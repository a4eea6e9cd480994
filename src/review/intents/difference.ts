import { difference, type LedgerItem } from '../../facts/index.ts'
import { ZERO } from '../../quantity/index.ts'
import { figuresIn, itemAndFigure, nameOf, type Staged, writtenAs } from '../figures.ts'
import { defineIntent } from '../intent.ts'
import { itemsAsked } from '../items.ts'
import { statement } from '../reply.ts'
import { verdict } from '../yes-no.ts'

/** 业务工作经费比老干活动中心项目多多少: two things of one unit, in the same column. */
export default defineIntent({
  id: 'difference',
  recognises: ({ things, meanings, wants, base }) =>
    things.length === 2 &&
    !base.some(({ period }) => period === 'prior') &&
    (meanings.has('compare') || meanings.has('direction') || wants.has('compare')),
  answer(asked, source) {
    const { ledger } = source
    const [first, second] = itemsAsked(asked, source)
    if (!first || !second || first.unit !== second.unit || first.kind === 'indicator') return undefined
    const pair = sameColumn(first, second, [...asked.columns, ...asked.base])
    if (!pair) return undefined
    const [own, other] = pair
    const gap = difference(own.figure, other.figure)
    const said = `${itemAndFigure(ledger, first, own)}，${itemAndFigure(ledger, second, other)}`
    if (gap.value.eq(ZERO)) return [statement(`${said}，两者相等。`, [gap])]
    const size = writtenAs(gap.value.abs(), first.unit)
    const sign = asked.meanings.get('direction')?.find((one) => one.kind === 'direction')
    const asks =
      sign?.kind === 'direction' && sign.sign !== 0 ? gap.value.times(String(sign.sign)).gt(ZERO) : undefined
    return [
      statement(
        [
          `${verdict(asked, asks)}${said}，相差${size}，${nameOf(ledger, gap.value.gt(ZERO) ? first : second)}较多。`,
          `${said}，相差${size}。`,
        ],
        [gap],
      ),
    ]
  },
})

type Columns = Parameters<typeof figuresIn>[1]

function sameColumn(first: LedgerItem, second: LedgerItem, columns: Columns): [Staged, Staged] | undefined {
  const named = columns.some(({ stage, period }) => stage || period === 'prior')
  const others = figuresIn(second, named ? columns : [{ stage: 'final' }])
  for (const own of figuresIn(first, named ? columns : [{ stage: 'final' }])) {
    const other = others.find(({ stage }) => stage === own.stage)
    if (other) return [own, other]
  }
  return undefined
}
