import type { LedgerItem } from '../../facts/index.ts'
import { type Clause, sentenceOf } from './clause.ts'
import { firstFigure, type Verdict } from './verdict.ts'

/** 全部为公务接待费, 均来自一般公共预算: the part named behind is the whole of what is spoken of. */
export function judgeComposed(clause: Clause, end: number): Verdict | undefined {
  const { ledger, context, entry } = clause
  if (/[除扣减]|剩|其余/.test(sentenceOf(clause))) return undefined
  const behind = clause.tokens
    .slice(clause.from, clause.to)
    .find(
      (token) =>
        token.type === 'word' && token.start >= end && token.meanings.some(({ kind }) => kind === 'item'),
    )
  if (behind?.type !== 'word' || behind.start > end + 4) return undefined
  const ids = behind.meanings.flatMap((meaning) => (meaning.kind === 'item' ? meaning.ids : []))
  const parts = ids.flatMap((id) => ledger.item(id) ?? [])
  const spoken = [
    ...(context.previous?.items ?? []),
    ...(entry.focus?.items ?? []),
    ...(entry.first?.items ?? []),
    ...entry.before.flatMap(({ items }) => items),
  ]
  const funds = ledger.item('funds')
  if (funds && spoken.length === 0) spoken.push(funds)
  for (const part of parts) {
    const wholes = wholesOf(part, (name) => ledger.item(name))
    const whole = spoken.find(({ id }) => wholes.includes(id))
    const [a, b] = [firstFigure(part, 'final'), whole && firstFigure(whole, 'final')]
    if (a && b) return { holds: a.value.eq(b.value), facts: [a.fact, b.fact], subject: part.label }
  }
  return undefined
}

function wholesOf(item: LedgerItem, find: (id: string) => LedgerItem | undefined): string[] {
  const found: string[] = []
  for (let next = item.whole; next && found.length < 5; next = find(next)?.whole) found.push(next)
  return found
}
