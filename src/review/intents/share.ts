import { type LedgerItem, ratio } from '../../facts/index.ts'
import { figuresIn, itemAndFigure, nameOf, type Staged, writtenAs } from '../figures.ts'
import { defineIntent, type Source } from '../intent.ts'
import { itemsAsked } from '../items.ts'
import { type Statement, statement } from '../reply.ts'
import { againstBudget } from './budget.ts'

/** 人员经费占基本支出多少; without a whole the total that the part belongs to in the form. */
export default defineIntent({
  id: 'share',
  recognises: ({ meanings, things }) => meanings.has('share') && things.length > 0,
  answer(asked, source) {
    const items = itemsAsked(asked, source).filter(({ unit }) => unit === '万元')
    const names = asked.things.length
    const last = items.at(-1)
    // 三公经费里公务接待占多少: the whole is the one that the form has above the other, wherever it is named.
    const above = items.find((item) => items.some((part) => part.whole === item.id))
    const whole = names > 1 && items.length > 1 ? (above ?? (asked.wholeNamed ? last : undefined)) : undefined
    const parts = items.filter((item) => item !== whole)
    // 占预算多少 is what was executed of the budget.
    const ofBudget = !whole && asked.columns.some(({ stage }) => stage && stage !== 'final')
    return parts.flatMap((part) => {
      if (ofBudget) return againstBudget(asked, source, part)
      const among = asked.meanings.has('among') ? asked.before[0]?.items[0] : undefined
      const total = whole ?? among ?? wholeOf(source, part)
      return total && total !== part ? [shareOf(source, part, total, asked.columns)] : []
    })
  },
})

function wholeOf({ ledger }: Source, { whole }: LedgerItem): LedgerItem | undefined {
  return ledger.item(whole ?? 'funds')
}

type Columns = Parameters<typeof figuresIn>[1]

function shareOf({ ledger }: Source, part: LedgerItem, whole: LedgerItem, columns: Columns): Statement {
  const names = `${nameOf(ledger, part)}占${nameOf(ledger, whole)}`
  const pick = (item: LedgerItem): Staged[] =>
    figuresIn(
      item,
      columns.some(({ stage, period }) => stage || period === 'prior') ? columns : [{ stage: 'final' }],
    )
  for (const own of pick(part)) {
    const total = pick(whole).find(({ stage }) => stage === own.stage)
    if (!total) continue
    const share = ratio(own.figure, total.figure)
    const said = `${itemAndFigure(ledger, part, own)}，${itemAndFigure(ledger, whole, total)}`
    if (!share) return statement(`${said}；后者为0，无法计算占比。`, [own.figure, total.figure])
    const rate = writtenAs(share.value, '%')
    return statement(
      [
        `${said}，${names}的${rate}。`,
        `${itemAndFigure(ledger, part, own)}，占${itemAndFigure(ledger, whole, total)}的${rate}。`,
      ],
      [share],
    )
  }
  return statement(`附表中两者口径不同，无法计算${names}的比重。`, [])
}
