import type { Ledger, LedgerItem } from '../../facts/index.ts'
import type { Token } from '../../prose/index.ts'
import type { Context } from '../context/context.ts'

/** What stands right behind a figure may say what it is: 1161.77万元的全年预算, 32个编制, 5%的增幅. */
export function lookBehind(
  ledger: Ledger,
  context: Context,
  tokens: readonly Token[],
  index: number,
): { context: Context; exact: boolean; consumed: number } {
  let at = index + 1
  let linked = false
  const next = tokens[at]
  if (
    next?.type === 'word' &&
    next.meanings.some(({ kind }) => kind === 'of') &&
    tokens[index]?.end === next.start
  ) {
    linked = true
    at++
  }
  const changed: Context = { ...context, column: { ...context.column } }
  let exact = false
  let consumed = -1
  for (let steps = 0; steps < 4; steps++, at++) {
    const token = tokens[at]
    if (token?.type === 'year') {
      changed.column = {
        ...changed.column,
        period: token.year === ledger.year ? 'current' : token.year === ledger.year - 1 ? 'prior' : 'other',
      }
      continue
    }
    if (token?.type !== 'word') break
    const unspent = token.meanings.some(({ kind }) => kind === 'unspent')
    // 还有63.58万元没有用出去: the relation stands behind.
    if (unspent && !linked && !context.relation) {
      changed.relation = { kind: 'balance', sign: 1 }
      consumed = at
      break
    }
    const item = token.meanings.find((meaning) => meaning.kind === 'item')
    const stage =
      token.meanings.find((meaning) => meaning.kind === 'stage') ??
      (linked && token.meanings.some((meaning) => meaning.kind === 'countable' && meaning.of === 'indicators')
        ? { stage: 'target' as const }
        : undefined)
    if (item && (linked || quantityCounts(tokens[index] as Token))) {
      const items = item.ids
        .map((id) => ledger.item(id))
        .filter((found): found is LedgerItem => found !== undefined)
      if (!linked && !items.some(({ unit }) => unit === '人')) break
      changed.focus = { items, start: token.start, end: token.end }
      changed.fresh = true
      changed.foreign = false
      consumed = at
    } else if (stage && linked) {
      if (changed.inBase) changed.base = { ...changed.base, stage: stage.stage }
      else changed.column = { ...changed.column, stage: stage.stage }
      exact = stage.stage !== 'final'
      if (exact) delete changed.relation
      consumed = at
    } else if (!token.meanings.some(({ kind }) => kind === 'filler' || kind === 'of' || kind === 'period'))
      break
    else if (!linked) break
  }
  return consumed >= 0 ? { context: changed, exact, consumed } : { context, exact: false, consumed }
}

function quantityCounts(token: Token): boolean {
  return (
    token.type === 'quantity' &&
    (token.quantity.unit.dimension === 'people' || token.quantity.unit.dimension === 'count')
  )
}
