import { type StatedQuantity, type Statement, stated } from '../check/index.ts'
import type { Ledger } from '../facts/index.ts'
import type { Quantity } from '../prose/index.ts'
import { clauseStart, floorOf, has, isBreak, sentenceStart } from './around.ts'
import { cellsOf, cellText } from './cells.ts'
import { isColumnSure } from './column.ts'
import { speaksOfOthers } from './others.ts'
import { endsThere, isNamedAlone, leadsTo, subjectAt, type Words } from './subject.ts'
import { isOfNoProject, isOfUnit } from './unit-funds.ts'

/** Why a figure was not put into a cell. */
export type Doubt = 'inexact' | 'unit' | 'column' | 'subject' | 'year'

/** A figure of the prose with the cells that it may belong in. */
export interface Candidate {
  start: number
  end: number
  /** The clause that it stands in. */
  clause: { start: number; end: number }
  quantity: Quantity
  /** Ids of the cells; of a sure candidate all of them hold it. */
  cells: string[]
  /** As the cell is written; absent where there is a doubt about the figure itself. */
  value?: string
  doubt?: Doubt
}

/** The figures of a text that may belong in cells of the form. The ledger says which words mean what; it may be blank. */
export function candidatesIn(ledger: Ledger, text: string, yearSure = true): Candidate[] {
  const { tokens, quantities } = stated(ledger, text)
  const words: Words = { text, tokens }
  const rivalling = new Set<number>()
  const found = new Map<number, Candidate>()
  for (const [index, quantity] of quantities.entries()) {
    const meant = quantity.statements.filter(
      ({ item, stage, strength }) => strength !== 'guessed' && cellsOf(item, stage).length > 0,
    )
    const [first] = meant
    if (!first || quantity.worked) continue
    const cells = [...new Set(meant.flatMap(({ item, stage }) => cellsOf(item, stage)))]
    const rival = rivalOf(words, quantity, first, quantities, index, rivalling)
    if (rival) rivalling.add(quantity.at)
    const doubt =
      rival === 'unit'
        ? 'subject'
        : (doubtOf(words, quantity, meant, ledger.year) ??
          (!yearSure && followsYear(words, quantity) ? 'year' : undefined))
    const value = cellText(quantity.quantity, unitOfCell(first))
    const candidate: Candidate = {
      start: quantity.start,
      end: quantity.end,
      clause: clauseAround(words, quantity),
      quantity: quantity.quantity,
      cells,
      ...(value === undefined ? {} : { value }),
      ...(doubt ? { doubt } : value === undefined ? { doubt: 'unit' as const } : {}),
    }
    found.set(quantity.at, candidate)
    // 公用经费为80万元，其中执行64.16万元: nor is the first figure what it seemed.
    const former = typeof rival === 'number' ? found.get(rival) : undefined
    if (former && doubt !== 'inexact' && former.value !== value) {
      former.doubt ??= 'column'
      candidate.doubt ??= 'column'
    }
  }
  return [...found.values()]
}

function unitOfCell({ item }: Statement) {
  return item.unit || '万元'
}

function doubtOf(
  words: Words,
  quantity: StatedQuantity,
  meant: readonly Statement[],
  year: number,
): Doubt | undefined {
  const { approximation, upper, fraction, multiple, signed } = quantity.quantity
  if (approximation || upper || fraction || multiple) return 'inexact'
  const [first] = meant as [Statement, ...Statement[]]
  const own = new Set(cellsOf(first.item, first.stage))
  const others = meant.filter(({ item, stage }) => cellsOf(item, stage).some((cell) => !own.has(cell)))
  if (others.length > 0) return others.every(({ item }) => item.id === first.item.id) ? 'column' : 'subject'
  if (quantity.quantity.unit.dimension === 'none') return 'unit'
  if (signed && first.item.id !== 'adjustment') return 'inexact'
  if (quantity.derived) return 'column'
  if (isInTable(words, quantity) || speaksOfOthers(words, quantity)) return 'subject'
  const subject = subjectAt(words, quantity, first)
  if (subject === undefined)
    return (first.item.id === 'funds' || first.item.id === 'spending') &&
      isOfUnit(words, quantity) &&
      endsThere(words, quantity, -1)
      ? undefined
      : 'subject'
  if (
    !isNamedAlone(words, subject, quantity, first) ||
    !leadsTo(words, subject, quantity) ||
    !endsThere(words, quantity, subject) ||
    !isOwnWord(words, subject, first) ||
    (alsoOfProjects.has(first.item.id) && !isOfNoProject(words, quantity, first.item))
  )
    return 'subject'
  return isColumnSure(words.tokens, subject, quantity, first, year) ? undefined : 'column'
}

/** Whether its line names a year before it: where the year under review is not known, no column follows from that. */
function followsYear({ tokens }: Words, { at }: StatedQuantity): boolean {
  for (let index = at - 1; index >= floorOf(at) && !isBreak(tokens[index], 'paragraph'); index--)
    if (tokens[index]?.type === 'year') return true
  return floorOf(at) > 0
}

const funds = new Set(['funds', 'spending'])

/**
 * 全年执行数1161.77万元，公用经费64.16万元，年初预算1263.37万元: a budget may be the unit's again. And whoever states a second
 * figure for the same cell has gone over to something else: the token of the first is told.
 */
function rivalOf(
  { tokens }: Words,
  quantity: StatedQuantity,
  { item, stage, strength }: Statement,
  all: readonly StatedQuantity[],
  before: number,
  rivalling: ReadonlySet<number>,
): number | 'unit' | undefined {
  if (strength !== 'carried' || quantity.inBase) return undefined
  // 没有超过预算8万元 is a limit, and no second figure.
  const clause = tokens.slice(clauseStart(tokens, quantity.at), quantity.at)
  if (clause.some((token) => has(token, 'negation', 'approximation', 'claim'))) return undefined
  const unit = quantity.statements.some(
    (other) => funds.has(other.item.id) && cellsOf(other.item, other.stage).length > 0,
  )
  const start = sentenceStart(tokens, quantity.at)
  for (let index = before - 1; index >= 0; index--) {
    const { at, statements, inBase } = all[index] as StatedQuantity
    if (at < start) return undefined
    if (rivalling.has(at)) return 'unit'
    const [first] = statements
    if (!first || inBase) continue
    if (first.item.id === item.id && first.stage === stage) return at
    if (unit && !funds.has(item.id) && funds.has(first.item.id)) return 'unit'
  }
  return undefined
}

/** What the tables of the projects have figures for as well. */
const alsoOfProjects = new Set([
  'total-score',
  'execution-score',
  'general',
  'government-fund',
  'special-account',
  'other-income',
])

/** 专项资金, 项目经费 may be one project's, 项目支出 is all of them; 总分100分 are the points, 自评总分100分 the score. */
function isOwnWord({ text, tokens }: Words, subject: number, { item }: Statement): boolean {
  const token = tokens[subject]
  const word = token ? text.slice(token.start, token.end) : ''
  if (item.id === 'projects') return word.includes(item.label)
  return item.id !== 'total-score' || word !== item.label
}

/** In a line of cells the heading names the column, and the columns of a table of its own are not the form's. */
function isInTable({ tokens }: Words, { at }: StatedQuantity): boolean {
  for (let index = at; index >= floorOf(at) && !isBreak(tokens[index], 'paragraph'); index--)
    if (isBreak(tokens[index], 'cell')) return true
  return isBreak(tokens[at + 1], 'cell')
}

function clauseAround({ tokens, text }: Words, { at, end }: StatedQuantity): Candidate['clause'] {
  let first = at
  while (first > floorOf(at) && !isBreak(tokens[first - 1], 'clause', 'semicolon', 'sentence', 'paragraph'))
    first--
  const start = tokens[first]?.start ?? 0
  const blanks = /^\s*/.exec(text.slice(start))?.[0].length ?? 0
  return { start: start + blanks, end }
}
