import type { FigureStage } from '../../facts/index.ts'
import { sum } from '../../quantity/index.ts'
import { figuresIn, itemAndFigure, writtenAs } from '../figures.ts'
import { defineIntent } from '../intent.ts'
import { itemsAsked, itemsOrFunds } from '../items.ts'
import { type Statement, statement } from '../reply.ts'

/** 三个项目合计多少: the sum of things named, column by column. */
export default defineIntent({
  id: 'sum',
  recognises: ({ meanings, things, eachProject }) =>
    meanings.has('sum') && (things.length > 1 || eachProject),
  answer(asked, source) {
    const { ledger } = source
    const named = itemsAsked(asked, source)
    const items = named.length > 1 ? named : itemsOrFunds(asked, source)
    const units = new Set(items.map(({ unit }) => unit))
    if (items.length < 2 || units.size > 1) return undefined
    const columns = items.map(
      (item) => new Map(figuresIn(item, asked.columns).map((one) => [one.stage, one])),
    )
    const stages = [...new Set(columns.flatMap((own) => [...own.keys()]))] as FigureStage[]
    const statements = stages.flatMap((stage): Statement[] => {
      const parts = columns.map((own) => own.get(stage))
      // A column that one of them lacks has no sum; without a column named, only the final account is added up.
      if (parts.some((part) => part === undefined) || (asked.columns.length === 0 && stage !== 'final'))
        return []
      const figures = parts.flatMap((part) => (part ? [part.figure] : []))
      const total = writtenAs(sum(figures.map(({ value }) => value)), items[0]?.unit ?? '')
      const said = parts.map((part, index) =>
        part && items[index] ? itemAndFigure(ledger, items[index], part) : '',
      )
      return [statement(`${said.join('，')}，合计${total}。`, figures)]
    })
    return statements.length > 0 ? statements : undefined
  },
})
