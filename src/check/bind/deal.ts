import type { Token } from '../../prose/index.ts'
import type { Context } from '../context/context.ts'

/** The list that 分别为 deals out: what is named and not served; else what this sentence has just served. */
export function startDeal(context: Context, tokens: readonly Token[], index: number) {
  const count = countQuantities(tokens, index)
  const items =
    context.pendingItems.length > 1
      ? context.pendingItems
      : context.pendingColumns.length > 1
        ? []
        : context.served.slice(-count)
  return {
    items: [...items],
    columns: context.pendingColumns.length > 1 ? [...context.pendingColumns] : [],
    next: 0,
  }
}

function countQuantities(tokens: readonly Token[], index: number): number {
  let count = 0
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.type === 'break' && token.level !== 'list' && token.level !== 'clause') break
    if (token.type === 'quantity') count++
  }
  return count
}

/** 分别为: the next of the list is the subject or the column. */
export function dealNext(context: Context): Context {
  const { deal: list } = context
  if (!list) return context
  const at = list.next++
  const dealt: Context = { ...context }
  const both = list.items.length > 1 && list.columns.length > 1
  const item =
    list.items.length > 1 ? list.items[both ? Math.floor(at / list.columns.length) : at] : undefined
  const column = list.columns.length > 1 ? list.columns[both ? at % list.columns.length : at] : undefined
  if (item) {
    dealt.focus = item
    dealt.fresh = true
  }
  if (column) dealt.column = column
  return dealt
}
