import { type Clause, wordsOf } from './clause.ts'
import { firstFigure, type Verdict } from './verdict.ts'

/** 新购置了公务用车: the row must have a figure that is not zero. */
export function judgeSome(clause: Clause, id: string): Verdict | undefined {
  const { ledger, context } = clause
  const item = ledger.item(id)
  const prior = context.column.period === 'prior' || context.base?.period === 'prior'
  const figure = item && firstFigure(item, prior ? 'prior' : 'final')
  if (!item || !figure || context.column.period === 'other') return undefined
  return { holds: figure.value.gt('0'), facts: [figure.fact], subject: item.label }
}

/** 有政府性基金预算支出: the thing that is named right behind. */
export function judgeSomeNamed(clause: Clause, end: number): Verdict | undefined {
  const { tokens, from, to, ledger } = clause
  const named = tokens.slice(from, to).find((token) => token.start >= end)
  if (named?.type !== 'word' || named.start > end) return undefined
  // 有公务接待费超标问题: part of a longer name.
  const last = tokens[to - 1]?.end ?? 0
  if (
    !/^(?:用|费|经费|开支|购置|运行|维护|及|和|预算|拨款|资金|安排|的|支出|收入|费用|收支|情况|用于.*)*$/.test(
      clause.text.slice(named.end, last),
    )
  )
    return undefined
  const ids = named.meanings.flatMap((meaning) => (meaning.kind === 'item' ? meaning.ids : []))
  // 年初安排政府性基金: of the budget, not of what was spent.
  if (/年初|计划|统筹/.test(wordsOf(clause))) return undefined
  const items = ids.flatMap((id) => ledger.item(id) ?? [])
  const own = items.filter(({ kind }) => kind === 'form' || kind === 'indicator' || items.length === 1)
  // 发生了安全事故 may stand in several tables, under one name.
  return own[0] && new Set(own.map(({ label }) => label)).size === 1
    ? judgeSome(clause, own[0].id)
    : undefined
}
