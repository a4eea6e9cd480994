import type { Indicator, Ledger } from '../../facts/index.ts'
import {
  type Clause,
  clauseBefore,
  type Named,
  namedBefore,
  startOf,
  strangeBetween,
  wordsOf,
} from './clause.ts'
import { nameLike } from './resemblance.ts'
import { lately } from './subjects.ts'

/** Letters in a row that a name and the words of a clause must share to mean the same thing. */
const SHARED = 3
const SHARED_IN_SENTENCE = 2
const SHARED_BEFORE = 4

/** The rows of the indicator tables that a claim is about: for each thing, its rows in the tables that hold it. */
export function rowsMeant(clause: Clause, at: number): Indicator[][] {
  const { ledger, context } = clause
  const each = /均|都|皆|全部/.test(clause.text.slice(startOf(clause), at + 2))
  const named = namedBefore(clause, at)
    .map(({ meanings }) =>
      meanings.flatMap((meaning) => (meaning.kind === 'item' ? rowsOf(ledger, meaning.ids) : [])),
    )
    .filter((rows) => rows.length > 0)
  if (named.length > 0) return each ? named : named.slice(-1)
  const words = wordsOf(clause, at)
  const [thing] = namedBefore(clause, at).slice(-1)
  if (thing) return taskOf(clause, thing)
  // 群众满意度95.3%。观众满意度96.1%。都超过了目标: what the sentences before have told.
  const told = (
    context.bound.length === 0 && each ? context.told : lately(clause, context.bound.slice(-30))
  ).flatMap(({ item }) => (item?.kind === 'indicator' ? [namesakes(ledger, item.label)] : []))
  const focus = context.focus?.items.filter(({ kind }) => kind === 'indicator') ?? []
  if (focus[0] && !told.some((rows) => rows[0]?.name === focus[0]?.label))
    told.push(namesakes(ledger, focus[0].label))
  if (strangeBetween(clause, startOf(clause), at)) {
    const near = told.filter(([row]) => row && shared(row.name, words) >= SHARED_IN_SENTENCE)
    if (near.length > 0) return near.slice(-1)
    const direct = resembling(ledger, words, SHARED)
    if (direct.length > 0) return direct
    // 事故隐患点段治理45处，年度治理任务全部完成.
    const spoken = resembling(ledger, clauseBefore(clause), SHARED_BEFORE)
    const echoed = spoken.filter(([row]) => row && shared(row.name, words) >= SHARED_IN_SENTENCE)
    return echoed.length > 0 ? echoed : likeNamed(clause, words)
  }
  if (told.length === 0 && context.bound.length > 0)
    return resembling(ledger, clauseBefore(clause), SHARED_BEFORE)
  const untold = each ? context.bound : context.bound.slice(-1)
  if (untold.some(({ figure }) => figure === undefined)) return []
  if (each) return told
  return told.slice(-1)
}

/** Whether the words before a claim speak of a row: 除古树名木挂牌外. */
export function isSpokenOf(row: Indicator, words: string): boolean {
  return words.includes(row.name) || shared(row.name, words) >= Math.min(SHARED, row.name.length)
}

function rowsOf(ledger: Ledger, ids: readonly string[]): Indicator[] {
  return ledger.indicators.filter(({ id }) => ids.includes(id))
}

function namesakes(ledger: Ledger, name: string): Indicator[] {
  return ledger.indicators.filter((row) => row.name === name)
}

/** 小型水库维修养护没有完成年度计划: the project's row of the same words, where its name is a task. */
function taskOf({ ledger, text }: Clause, { start, end, meanings }: Named): Indicator[][] {
  const [id] = meanings.flatMap((meaning) => (meaning.kind === 'item' ? meaning.ids : []))
  const own = ledger.indicators.filter(({ table, target }) => table === id && target.state === 'number')
  const name = nameLike(
    own.map((row) => row.name),
    text.slice(start, end),
  )
  return name ? [namesakes(ledger, name)] : []
}

/** 会员发展 for 新发展工会会员: in the table that is spoken of, else in all. */
function likeNamed({ ledger, context }: Clause, words: string): Indicator[][] {
  const own = ledger.indicators.filter(({ table }) => table === (context.project ?? 'overall'))
  const name =
    nameLike(
      own.map((row) => row.name),
      words,
    ) ??
    nameLike(
      ledger.indicators.map((row) => row.name),
      words,
    )
  return name ? [namesakes(ledger, name)] : []
}

/** The one name that shares the most letters in a row with the words. */
function resembling(ledger: Ledger, words: string, least: number): Indicator[][] {
  const names = new Map<string, number>()
  for (const { name } of ledger.indicators) names.set(name, shared(name, words))
  const best = Math.max(0, ...names.values())
  const found = [...names].filter(([, length]) => length === best)
  return best >= least && found.length === 1 ? [namesakes(ledger, found[0]?.[0] ?? '')] : []
}

/** Length of the longest run of letters that a name shares with a text. */
export function shared(name: string, text: string): number {
  for (let length = Math.min(name.length, 12); length > 1; length--) {
    for (let at = 0; at + length <= name.length; at++)
      if (text.includes(name.slice(at, at + length))) return length
  }
  return 0
}
