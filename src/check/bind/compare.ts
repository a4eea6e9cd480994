import type { Approximation, Token } from '../../prose/index.ts'
import type { Context } from '../context/context.ts'
import { namesColumn } from './name.ts'
import { startsClause } from './neighbours.ts'

/** What is compared with: behind 较 and 比, before 相比, behind a word of direction, over or under it. */

/** 超: by how much (比预算超1.45万元; 已超预算。超35.48万元), or what (超过年初安排1.35万元). */
export function onExcess(
  context: Context,
  approximation: Approximation,
  token: Token,
  tokens: readonly Token[],
  index: number,
) {
  if (approximation !== 'over' && approximation !== 'under') return
  const measured = tokens[index + 1]?.type === 'quantity' && !context.relation
  if (approximation === 'over' && measured && context.baseFresh) {
    context.inBase = false
    context.relation = { kind: 'direction', sign: 1 }
  } else if (
    approximation === 'over' &&
    measured &&
    token.end - token.start === 1 &&
    !context.columnFresh &&
    startsClause(tokens, index)
  )
    context.relation = context.base ? { kind: 'direction', sign: 1 } : { kind: 'balance', sign: -1 }
  else {
    if (measured && token.end - token.start === 1) context.excess = true
    openBaseBehind(context, approximation === 'over' ? 1 : -1, tokens, index)
  }
}

/** 较, 比: the base follows; 与上年相比: it stands before. */
export function onCompare(
  context: Context,
  base: 'prior' | 'previous-period' | undefined,
  tokens: readonly Token[],
  index: number,
) {
  context.relation = undefined
  context.baseFresh = true
  if (base) {
    context.base = base === 'prior' ? { period: 'prior' } : { previousPeriod: true }
    context.inBase = false
    return
  }
  const next = tokens[index + 1]
  // 与上年5.21万元相比: the figure before names the base.
  const last = context.bound.at(-1)
  if (tokens[index - 1]?.type === 'quantity' && last?.stage && !namesColumn(next)) {
    context.base = last.stage === 'prior' ? { period: 'prior' } : { stage: last.stage }
    context.column = {}
    context.inBase = false
    return
  }
  if (context.columnFresh && !namesColumn(next) && namesColumn(tokens[index - 1])) {
    context.base = { ...context.column }
    context.column = {}
    context.pendingColumns.pop()
    context.inBase = false
    return
  }
  context.base = {}
  context.inBase = true
}

/** 高于目标值, 少于编制, 超过年初安排: the word of direction comes first and its base behind it. */
export function openBaseBehind(context: Context, sign: 1 | -1 | 0, tokens: readonly Token[], index: number) {
  const next = tokens[index + 1]
  if (!namesColumn(next)) return
  if (
    next?.type === 'word' &&
    next.meanings.some((meaning) => meaning.kind === 'stage' && meaning.stage === 'final')
  )
    return
  context.relation = { kind: 'direction', sign }
  context.base = {}
  context.inBase = true
}
