import { isDeadline } from '../../audit/dates.ts'
import type { Indicator, Ledger } from '../../facts/index.ts'
import { claimWords } from '../../prose/index.ts'
import { type Clause, clauseBefore, sentenceOf, startOf, strangeBetween, wordsOf } from './clause.ts'
import { covered, namingWords } from './resemblance.ts'
import { rowsOfTable } from './tables.ts'
import { judgeRowsOf } from './targets.ts'
import type { Verdict } from './verdict.ts'

/** Words that most deadlines hold: they tell none from another. */
const generic =
  /完成|完工|竣工|时间|时限|期限|时点|日期|任务|工作|年度|全年|建设|工程|项目|进度|及时|按时|按期/g

/** 按期完工, 晚于时限: the row with a deadline that the sentence speaks of. */
export function judgePunctual(clause: Clause, at: number, end: number, inTime: boolean): Verdict | undefined {
  const { ledger } = clause
  // 各项任务按期完成: of all rows.
  if (rowsOfTable(clause, at) || /部分|个别|有的|少数/.test(wordsOf(clause))) return undefined
  const rows = deadlineMeant(clause, at, end)
  return rows && judgeRowsOf(ledger, rows, inTime ? 'reached' : 'missed')
}

function deadlineMeant(clause: Clause, at: number, end: number): Indicator[] | undefined {
  const { text, tokens, to } = clause
  const phrase = text.slice(at, end)
  const deadlines = deadlinesOf(clause.ledger).filter(({ row }) => suitsVerb(row.name, phrase))
  // 提前完成遴选: what is done stands behind.
  const behind = namingWords(text.slice(end, tokens[to - 1]?.end ?? end)).replace(ending, '')
  const said = sentenceOf(clause)
  if (behind.length > 1) return likest(deadlines, behind, said)
  const own = namingWords(text.slice(startOf(clause), at))
  const rows = likest(deadlines, own, said) ?? likest(deadlines, phrase, said)
  if (rows) return rows
  // What the clause names is something else, unless it only says when.
  if (own.length > 2 || strangeBetween(clause, startOf(clause), at)) return onlyOne(deadlines, own, phrase)
  // 办理时限12个工作日，按时限要求办结: of the time told, which is no date.
  const told = clause.context.bound.at(-1)?.item
  const timed = clause.ledger.indicators.filter((row) => row.name === told?.label && /时效/.test(row.level2))
  if (timed.length > 0) return timed
  const before = clauseBefore(clause)
  return likest(deadlines, namingWords(before), said) ?? onlyOne(deadlines, before, phrase)
}

/** A row whose target is a date, with what tells it from others: letters of its name, and of its project's. */
interface Deadline {
  row: Indicator
  own: string
  project: string
}

const byLedger = new WeakMap<Ledger, readonly Deadline[]>()

/** The deadlines of a submission, looked up once. */
function deadlinesOf(ledger: Ledger): readonly Deadline[] {
  const known =
    byLedger.get(ledger) ??
    ledger.indicators
      .filter(({ targetText }) => isDeadline(targetText))
      .map((row) => ({
        row,
        own: row.name.replace(generic, '|'),
        project: (ledger.item(row.table)?.label ?? '').replace(generic, '|'),
      }))
  byLedger.set(ledger, known)
  return known
}

const ending = new RegExp(claimWords.ended, 'g')
const finished = /完成|完工|竣工|建成|办结|结束|收官|落成|验收/
const verbs = ['到岗', '发放', '交付', '投用', '开工', '下达', '报送', '拨付', '启用', '到位']

/** 资金下达晚 is not about 秋季防疫完成时间. */
function suitsVerb(name: string, phrase: string): boolean {
  const said = verbs.filter((verb) => phrase.includes(verb))
  if (said.length > 0) return said.some((verb) => name.includes(verb))
  return !finished.test(phrase) || finished.test(name)
}

/** The rows of the one name that shares the most with the words, by what tells it from other deadlines. */
function likest(deadlines: readonly Deadline[], words: string, sentence: string): Indicator[] | undefined {
  let most = 2
  let names = new Set<string>()
  for (const { row, own, project } of deadlines) {
    // 农村饮水工程 may be named by its project; of two that are as like, the whole name tells.
    const whole = sentence.includes(row.name.slice(0, 4)) ? 1 : 0
    const shared = Math.max(covered(own, words), covered(project, words) - 1) + whole
    if (shared < most) continue
    if (shared > most) names = new Set()
    most = shared
    names.add(row.name)
  }
  return names.size === 1 ? rowsOf(deadlines, names) : undefined
}

function rowsOf(deadlines: readonly Deadline[], names: ReadonlySet<string>): Indicator[] {
  return deadlines.flatMap(({ row }) => (names.has(row.name) ? [row] : []))
}

/** 工程于8月25日完工: where nothing is named, the one deadline that has the verb. */
function onlyOne(deadlines: readonly Deadline[], words: string, phrase: string): Indicator[] | undefined {
  if (namingWords(words).replace(generic, '').replace(ending, '').length > 1) return undefined
  const said = ['完工', '竣工', ...verbs].filter((verb) => words.includes(verb) || phrase.includes(verb))
  const found = deadlines.flatMap(({ row: { name } }) =>
    said.some((verb) => name.includes(verb)) ? [name] : [],
  )
  const names = new Set(found)
  return names.size === 1 ? rowsOf(deadlines, names) : undefined
}
