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
  if (next?.type !== 'word' && next?.type !== 'year') return { context, exact: false, consumed: -1 }
  if (
    next?.type === 'word' &&
    next.meanings.some(({ kind }) => kind === 'of') &&
    tokens[index]?.end === next.start
  ) {
    linked = true
    at++
  } else if (
    !context.fresh &&
    next?.type === 'word' &&
    next.meanings.some(({ kind }) => kind === 'filler') &&
    isItem(tokens[at + 1])
  ) {
    // 其余159万元为一般公共预算, 498.57万元来自一般公共预算.
    linked = true
    at++
  }
  const changed: Context = { ...context, column: { ...context.column } }
  let exact = false
  let consumed = -1
  const used = shareUsedFor(ledger, context, tokens, index)
  if (used) return { context: used, exact: false, consumed }
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
      if (exact) changed.relation = undefined
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

/** 近九成用于人员经费: the share of what stands behind 用于 in what the sentence is about. */
function shareUsedFor(
  ledger: Ledger,
  context: Context,
  tokens: readonly Token[],
  index: number,
): Context | undefined {
  if (context.relation || context.unit?.dimension !== 'rate') return undefined
  const [purpose, named] = [tokens[index + 1], tokens[index + 2]]
  if (purpose?.type !== 'word' || !purpose.meanings.some(({ kind }) => kind === 'purpose')) return undefined
  const item = named?.type === 'word' ? named.meanings.find((meaning) => meaning.kind === 'item') : undefined
  const whole = context.first ?? context.heading
  if (!named || !item || !whole) return undefined
  const items = item.ids.flatMap((id) => ledger.item(id) ?? [])
  const focus = { items, start: named.start, end: named.end }
  return {
    ...context,
    focus,
    fresh: true,
    foreign: false,
    purpose: false,
    whole: { item: whole, column: {} },
    relation: { kind: 'share', sign: 0 },
  }
}

function isItem(token: Token | undefined): boolean {
  return token?.type === 'word' && token.meanings.some(({ kind }) => kind === 'item')
}
