import { type Ledger, type LedgerItem, unitOf } from '../../facts/index.ts'
import { type Clause, wordsOf } from './clause.ts'
import { subjectsAt } from './subjects.ts'
import { firstFigure, judgeAll, type Test, type Verdict } from './verdict.ts'

/** 控制在预算内, 超出预算: the final account against the budget that is named. */
export function judgeBudget(clause: Clause, at: number, end: number, within: boolean): Verdict | undefined {
  const { ledger } = clause
  const words = wordsOf(clause)
  // 全年预算高于年初预算: of two budgets, not of what was spent.
  if (/全年预算|调整后|调整预算/.test(wordsOf(clause, at))) {
    const more = /年初/.test(words) ? judgeAdjustment(clause, at, 1) : undefined
    return more && within ? { ...more, holds: !more.holds } : more
  }
  if (/概算|超规模|超面积/.test(words) || (/批[复准]/.test(words) && /规模|面积|投资|楼/.test(words)))
    return judgeAll({ groups: buildings(ledger, words), others: [] }, withinLimit(within, undefined))
  return judgeAll(
    subjectsAt(clause, at),
    withinLimit(within, budgetIn(clause.text.slice(at, end)) ?? namedBudget(clause, words)),
  )
}

/** 面积和投资都在批复范围内: both; 楼堂馆所超批复 leaves open which. */
function buildings(ledger: Ledger, words: string): LedgerItem[][] {
  const area =
    (/规模|面积/.test(words) && !words.includes('概算')) ||
    (/批[复准]/.test(words) && !/投资|概算|楼/.test(words))
  const investment = /投资|概算/.test(words)
  const [built, spent] = ['actual-area', 'actual-investment'].map((id) => ledger.item(id))
  if (!area && !investment) return [[built, spent].flatMap((item) => item ?? [])]
  return [area ? built : undefined, investment ? spent : undefined].flatMap((item) => (item ? [[item]] : []))
}

function namedBudget({ context }: Clause, words: string): string | undefined {
  return (
    budgetIn(words) ??
    (context.baseFresh ? context.base?.stage : undefined) ??
    (context.columnFresh ? context.column.stage : undefined)
  )
}

function budgetIn(words: string): string | undefined {
  if (words.includes('年初')) return 'initial'
  return /全年预算|调整后|调整预算/.test(words) ? 'full-year' : undefined
}

const withinLimit =
  (within: boolean, named: string | undefined): Test =>
  (item) => {
    const final = firstFigure(item, 'final')
    const initial = firstFigure(item, 'initial') ?? approved(item)
    const full = firstFigure(item, 'full-year')
    const budget = item.oneBudget || named === 'initial' ? initial : (full ?? initial)
    if (!final || !budget || (final.blank && budget.blank)) return undefined
    if (unitOf(final) !== unitOf(budget) || unitOf(final) === '%') return undefined
    const over = final.value.gt(budget.value)
    // 预算 alone may mean the year-start budget as well; what holds for one of them is not refused.
    const other =
      !item.oneBudget && named !== 'initial' && named !== 'full-year' && initial && initial !== budget
        ? final.value.gt(initial.value)
        : over
    return {
      holds: within ? !over || !other : over || other,
      facts: [final.fact, budget.fact],
      subject: item.label,
    }
  }

/** Staff and floor space are held to what was approved. */
function approved(item: LedgerItem) {
  return item.kind === 'form' ? firstFigure(item, 'target') : undefined
}

/** 预算未作调整, 年中追加: the full-year budget against the year-start one. */
export function judgeAdjustment(clause: Clause, at: number, sign: 1 | -1 | 0): Verdict | undefined {
  return judgeAll(subjectsAt(clause, at), (item) => {
    const [initial, full] = [firstFigure(item, 'initial'), firstFigure(item, 'full-year')]
    const [adjusted] = item.id === 'adjustment' ? (item.figures.final ?? []) : []
    if (!adjusted && (item.oneBudget || !initial || !full)) return undefined
    const change = adjusted?.value ?? full?.value.minus(initial?.value ?? '0')
    if (!change || adjusted?.blank) return undefined
    const holds = sign === 0 ? change.eq('0') : sign === 1 ? change.gt('0') : change.lt('0')
    const facts = [full, initial, adjusted].flatMap((figure) => (figure ? [figure.fact] : []))
    return { holds, facts: adjusted ? [adjusted.fact] : facts, subject: item.label }
  })
}

/** 全部执行完毕, 没有用完: whether all of the budget was spent. */
export function judgeSpent(clause: Clause, at: number, all: boolean): Verdict | undefined {
  const named = wordsOf(clause).includes('年初') ? 'initial' : undefined
  return judgeAll(subjectsAt(clause, at), (item) => {
    const final = firstFigure(item, 'final')
    const full = item.oneBudget || named ? firstFigure(item, 'initial') : firstFigure(item, 'full-year')
    if (item.kind === 'indicator' || !final || !full || (final.blank && full.blank)) return undefined
    const left = full.value.minus(final.value)
    return {
      holds: all ? left.eq('0') : left.gt('0'),
      facts: [final.fact, full.fact],
      subject: item.label,
    }
  })
}
