import { unitOf } from '../../facts/index.ts'
import type { Token } from '../../prose/index.ts'
import type { Clause } from './clause.ts'
import { subjectsAt } from './subjects.ts'
import { firstFigure, judgeAll, type Verdict } from './verdict.ts'

/** 公用经费高于人员经费, 患者满意度高于职工满意度: one thing against another of the same year. */
export function judgeOther(clause: Clause, at: number, end: number, sign: 1 | -1): Verdict | undefined {
  const { tokens, ledger, context } = clause
  let index = clause.from
  while (index < clause.to && (tokens[index] as Token).start < end) index++
  const behind = tokens[index] as Token | undefined
  if (behind?.type !== 'word' || index >= clause.to || behind.start > end + 1) return undefined
  const last = tokens[index + 1]
  if (
    index + 1 < clause.to &&
    !(last?.type === 'word' && last.meanings.some(({ kind }) => kind === 'filler'))
  )
    return undefined
  const ids = behind.meanings.flatMap((meaning) => (meaning.kind === 'item' ? meaning.ids : []))
  const others = ids.flatMap((id) => ledger.item(id) ?? []).filter(({ kind }) => kind !== 'score')
  if (context.column.period === 'prior' || context.column.stage === 'initial') return undefined
  return judgeAll(subjectsAt(clause, at), (item) => {
    const figure = item.kind === 'score' ? undefined : firstFigure(item, 'final')
    const pairs = others.flatMap((other) => {
      const against = other.id === item.id ? undefined : firstFigure(other, 'final')
      return figure && against && unitOf(against) === unitOf(figure) ? [[figure, against] as const] : []
    })
    const [first] = pairs
    if (!first) return undefined
    const holds = pairs.some(([a, b]) => (sign === 1 ? a.value.gt(b.value) : a.value.lt(b.value)))
    return { holds, facts: [first[0].fact, first[1].fact], subject: item.label }
  })
}
