import { type FigureStage, type Ledger, unitOf } from '../../facts/index.ts'
import type { Meaning, Token } from '../../prose/index.ts'
import { decimal } from '../../quantity/index.ts'
import type { Context } from '../context/context.ts'
import { namingWords } from './resemblance.ts'
import { means } from './tokens.ts'
import type { Verdict } from './verdict.ts'

/** Meanings of words behind a thing that make the denial one of something else: 无公务接待超标准问题. */
const goesOn = new Set([
  'approximation',
  'balance',
  'quota',
  'adjust',
  'rate',
  'share',
  'direction',
  'untabled',
])

/** 无, 未发生, 没有 … and the thing, in either order: its figures must be blank or zero. */
export function judgeNone(
  ledger: Ledger,
  tokens: readonly Token[],
  index: number,
  context: Context,
  text: string,
): { end: number; verdict: Verdict } | undefined {
  const column: { stage?: 'initial'; period?: 'prior' } = {}
  if (context.column.period === 'prior' || context.base?.period === 'prior') column.period = 'prior'
  if (context.column.period === 'other') return undefined
  for (let at = index + 1; at < tokens.length && at <= index + 5; at++) {
    const token = tokens[at] as Token
    if (token.type === 'year') continue
    if (token.type !== 'word') break
    const item = token.meanings.find((meaning) => meaning.kind === 'item')
    if (item) {
      // 尚未全部支出: not that nothing was spent.
      if (item.ids.some((id) => id === 'spending' || id === 'funds')) return undefined
      const end = trailingSpending(tokens, at)
      const behind = tokens[at + 1]
      // 无公务用车购置计划, 未安排项目支出绩效评价: the thing is only part of a longer name.
      if (behind?.type === 'word' && behind.meanings.some(({ kind }) => goesOn.has(kind))) return undefined
      if (
        (behind?.type === 'text' && !isEnding(text.slice(behind.start, behind.end))) ||
        means(behind, 'claim')
      )
        return undefined
      const verdict = isZero(ledger, item.ids, column)
      return verdict && { end, verdict }
    }
    if (
      token.meanings.some(
        (meaning) => meaning.kind === 'stage' && (meaning.stage === 'budget' || meaning.stage === 'initial'),
      )
    )
      column.stage = 'initial'
    else if (
      !token.meanings.some(
        ({ kind }) => kind === 'filler' || kind === 'stage' || kind === 'period' || kind === 'each',
      )
    )
      break
  }
  const last = tokens[index] as Token
  const names = context.focus && context.fresh ? context.focus.items.map(({ id }) => id) : []
  // 其他需要说明的情况：无: of what is named otherwise.
  const between = context.focus ? namingWords(text.slice(context.focus.end, last.start)) : ''
  if (between.length > 1) return undefined
  // 政府性基金未安排支出.
  const complete = tokens
    .slice(index + 1, index + 4)
    .find((token) => !means(token, 'filler') && !(token.type === 'word' && isSpending(token.meanings)))
  const ends = complete === undefined || complete.type === 'break'
  if (names.length === 0 || !(means(last, 'claim') || ends)) {
    if (!(column.stage && names.length > 0)) return undefined
  }
  if (!ends && !column.stage) return undefined
  const verdict = isZero(ledger, names, column)
  return verdict && { end: column.stage ? stageEnd(tokens, index) : last.end, verdict }
}

function stageEnd(tokens: readonly Token[], index: number): number {
  let end = (tokens[index] as Token).end
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.type !== 'word' || !means(token, 'stage')) break
    end = token.end
  }
  return end
}

/** 出国费用, 公务接待活动: what may follow a thing without making it another. */
function isEnding(words: string): boolean {
  return /^(?:费用|用|费|支出|发生|收支|收支情况|收入|来源|开支|经费|活动|情况|事项|行为|任务|团组|安排)$/.test(
    words,
  )
}

const isSpending = (meanings: readonly Meaning[]): boolean =>
  meanings.some((meaning) => meaning.kind === 'stage' && meaning.stage === 'final')

function trailingSpending(tokens: readonly Token[], index: number): number {
  const next = tokens[index + 1]
  return next && means(next, 'stage') ? next.end : (tokens[index] as Token).end
}

function isZero(
  ledger: Ledger,
  ids: readonly string[],
  column: { stage?: 'initial'; period?: 'prior' },
): Verdict | undefined {
  for (const id of ids) {
    const item = ledger.item(id)
    const stage: FigureStage = column.period === 'prior' ? 'prior' : (column.stage ?? 'final')
    const figures = item?.figures[stage] ?? []
    const figure = figures.find(({ blank }) => !blank) ?? figures[0]
    if (!item || !figure || unitOf(figure) === '%') continue
    return { holds: figure.value.eq(decimal('0')), facts: [figure.fact], subject: item.label }
  }
  return undefined
}
