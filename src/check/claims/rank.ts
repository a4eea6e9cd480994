import { type LedgerItem, unitOf } from '../../facts/index.ts'
import type { Decimal } from '../../quantity/index.ts'
import { type Clause, type Named, namedBefore, startOf, strangeBetween, wordsOf } from './clause.ts'
import { firstFigure, type Verdict } from './verdict.ts'

/** 支出最大的是维修项目 (`behind`), 警务辅助人员经费最多: a part against the other parts of its whole. */
export function judgeRank(
  clause: Clause,
  at: number,
  end: number,
  sign: 1 | -1,
  behind: boolean,
): Verdict | undefined {
  const { ledger } = clause
  const before = namedBefore(clause, at)
  const named = behind ? namedBehind(clause, end) : before.at(-1)
  const said = wordsOf(clause, at)
  // 得分最高, 增幅最大, 难度最大: of other things than what was spent.
  if (!named || /分|满意|增|降|减|升|幅|上年|比例|均/.test(said)) return undefined
  if (strangeBetween(clause, behind ? startOf(clause) : named.end, at)) return undefined
  if (behind && !/支出|金额|资金|投入|规模|占比|比重|开支|费|执行/.test(said)) return undefined
  const measure = /率/.test(said) ? executed : spent
  const item = idsOf(named).flatMap((id) => ledger.item(id) ?? [])[0]
  // The line 上级转移支付 is the sum of its projects, and 按收入性质分 cuts the same money another way.
  const hasTable = (id = '') => ledger.projects.some(({ key }) => key === id)
  if (!item?.whole || item.whole === 'funds') return undefined
  const others = ledger.items.filter(
    ({ id, whole }) => id !== item.id && whole === item.whole && hasTable(id) === hasTable(item.id),
  )
  const scopes = (behind ? before : before.slice(0, -1)).flatMap(idsOf)
  if (scopes.some((id) => id !== item.whole)) return undefined
  const own = measure(item)
  const rest = others.flatMap((other) => measure(other) ?? [])
  if (!own || rest.length === 0) return undefined
  const final = firstFigure(item, 'final')
  return {
    holds: rest.every((other) => (sign === 1 ? other.lte(own) : other.gte(own))),
    facts: final ? [final.fact] : [],
    subject: item.label,
  }
}

function namedBehind({ tokens, from, to }: Clause, end: number): Named | undefined {
  const token = tokens.slice(from, to).find(({ start }) => start >= end)
  return token?.type === 'word' && token.start === end ? token : undefined
}

const idsOf = ({ meanings }: Named): readonly string[] =>
  meanings.flatMap((meaning) => (meaning.kind === 'item' ? meaning.ids : []))

function spent(item: LedgerItem): Decimal | undefined {
  const final = firstFigure(item, 'final')
  return final && unitOf(final) === '万元' ? final.value : undefined
}

/** The share of its budget that was spent. */
function executed(item: LedgerItem): Decimal | undefined {
  const [final, budget] = [
    firstFigure(item, 'final'),
    firstFigure(item, item.oneBudget ? 'initial' : 'full-year'),
  ]
  return final && budget?.value.gt('0') ? final.value.div(budget.value) : undefined
}
