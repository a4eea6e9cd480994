import type { Figure, Ledger, LedgerItem } from '../../facts/index.ts'
import { type Clause, clauseBefore, wordsOf } from './clause.ts'
import { covered, namingWords } from './resemblance.ts'
import { shared } from './rows.ts'
import type { Verdict } from './verdict.ts'

/** Letters in a row that the words and the rate's name must share. */
const SHARED = 3

/** 督办事项全部办结: the rate of that (督办事项办结率) must be 100 %; 未全部办结 (`all` false): it must not. */
export function judgeEveryOne(clause: Clause, at: number, phrase: string, all: boolean): Verdict | undefined {
  const { ledger } = clause
  const own = wordsOf(clause, at)
  // 立案6起，全部办结: what it is said of stands in the clause before.
  const words = namingWords(own).length > 0 ? own : clauseBefore(clause)
  const verb = phrase.slice(-2)
  const swift = phrase.includes('及时')
  const found = ledger.items.flatMap((item) =>
    isRateOf(item, words, verb, swift) ? rateOf(ledger, item).map((figure) => ({ item, figure })) : [],
  )
  const [first] = found
  if (!first) return undefined
  const whole = found.filter(({ figure }) => figure.value.eq('100'))
  // Rates of one name hold where one of them does; of several names, where all do.
  const names = new Set(found.map(({ item }) => item.label))
  if (whole.length > 0 && whole.length < found.length && names.size > 1) return undefined
  const holds = whole.length > 0 === all
  return { holds, facts: [first.figure.fact], subject: first.item.label }
}

/** Whether an indicator is the rate at which the things said are so dealt with. */
function isRateOf({ kind, label }: LedgerItem, words: string, verb: string, swift: boolean): boolean {
  if (kind !== 'indicator' || !label.endsWith('率')) return false
  if (swift !== label.includes('及时') || !label.includes(verb)) return false
  const stem = label.slice(0, -1).replace('及时', '').replace(verb, '')
  const said = namingWords(words)
  // 涉林案件全部办结: 案件办结率.
  if (stem.length > 1 && words.includes(stem)) return true
  return shared(stem, words) >= SHARED || covered(said, stem) >= Math.max(2, Math.ceil(said.length * 0.6))
}

/** The rate of a row: its cell, or the one percentage in the cell's prose. */
function rateOf(ledger: Ledger, { id, figures }: LedgerItem): Pick<Figure, 'fact' | 'value'>[] {
  const [figure] = figures.final ?? []
  if (figure) return [figure]
  const found = (ledger.proseOf.get(`${id}.actual`) ?? []).filter(({ unit }) => unit === '%')
  return found.length === 1 ? found : []
}
