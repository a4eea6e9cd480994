import type { LedgerItem } from '../../facts/index.ts'
import type { Asked } from '../asked.ts'
import {
  columnAndFigure,
  columnName,
  conflicting,
  figuresIn,
  itemAndFigure,
  nameOf,
  type Staged,
  written,
} from '../figures.ts'
import { defineIntent, type Source } from '../intent.ts'
import { itemsOrFunds } from '../items.ts'
import { type Statement, statement } from '../reply.ts'
import { confirmation } from '../yes-no.ts'

/** 三公经费决算是多少; without a column all that the tables have. */
export default defineIntent({
  id: 'value',
  recognises: ({ things, eachProject, columns, wants, unknown }) =>
    things.length > 0 ||
    eachProject ||
    (unknown.length === 0 && (wants.has('money') || columns.some(({ stage }) => stage !== undefined))),
  answer(asked, source) {
    const items = itemsOrFunds(asked, source)
    const statements = items.flatMap((item) => valueStatements(asked, source, item))
    if (statements.length === 0) return undefined
    const [first, ...rest] = statements as [Statement, ...Statement[]]
    const lead = asked.figures.length > 0 ? confirmation(asked, source) : ''
    return [{ ...first, says: first.says.map((text) => `${lead}${text}`) }, ...rest]
  },
})

export function valueStatements(asked: Asked, { ledger }: Source, item: LedgerItem): Statement[] {
  const staged = figuresIn(item, asked.columns)
  if (staged.length === 0) return [unknownColumn(asked, ledger.year, nameOf(ledger, item), item)]
  const [first, ...others] = staged as [Staged, ...Staged[]]
  const said = [
    itemAndFigure(ledger, item, first),
    ...others.map((one) => columnAndFigure(ledger, item, one)),
  ]
  const statements = [
    statement(
      [`${said.join('，')}。`, `${staged.map((one) => itemAndFigure(ledger, item, one)).join('；')}。`],
      staged.map(({ figure }) => figure),
    ),
  ]
  for (const one of staged) {
    const figures = conflicting(item, one.stage)
    if (figures.length === 0) continue
    const each = figures.map((figure) => `${figure.fact.place?.attachment}填列${written(figure)}`)
    statements.push(
      statement(
        [
          `${nameOf(ledger, item)}的${columnName(ledger, item, one)}，${each.join('，')}，数据不一致，请核实。`,
        ],
        figures,
      ),
    )
  }
  return statements
}

function unknownColumn(asked: Asked, year: number, name: string, item: LedgerItem): Statement {
  const other = asked.columns.some(({ period }) => period === 'other')
  const why = other
    ? `附表只有${year - 1}年和${year}年的数据，没有问到的年份`
    : `“${name}”的这一项数据不在附表中`
  const figures = Object.values(item.figures).flat()
  return statement(`${why}。`, figures.slice(0, 0))
}
