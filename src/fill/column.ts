import type { StatedQuantity, Statement } from '../check/index.ts'
import type { Meaning, Token } from '../prose/index.ts'
import { clauseStart, floorOf, has, isBreak, sentenceStart } from './around.ts'

/**
 * Whether it is beyond doubt in which column a figure stands. A figure without a word for it is the final account's, unless
 * a budget or another year is being spoken of.
 */
export function isColumnSure(
  tokens: readonly Token[],
  subject: number,
  { at, among, inBase, dealt }: StatedQuantity,
  { item, stage }: Statement,
  year: number,
): boolean {
  const money = item.unit === '万元'
  const from = inBase ? lastCompare(tokens, at) : clauseStart(tokens, dealt ? Math.min(subject, at) : at)
  const own = columnBetween(tokens, from, at, year)
  if (own) {
    // 全年预算 of a row that has one budget may be another than the one that the form asks for.
    if (item.oneBudget && money && stage === 'initial' && own.stage === 'full-year') return false
    // 基本支出预算600万元, 编制计划32人: the form has no cell for it.
    if (stage === 'final' && own.stage !== undefined && own.stage !== 'final') return false
    if (own.period === undefined && isOfEarlierYear(tokens, Math.min(subject, at), year)) return false
    // 三公经费预算8万元（2022年9万元）: the budget of then, perhaps.
    if (stage === 'prior' && own.stage === undefined && followsBudget(tokens, from, year)) return false
    return own.period !== 'other'
  }
  if (stage === 'target') return true
  if (stage !== 'final') return among && isCarriedBudget(tokens, at, year)
  const last = columnInForce(tokens, Math.min(subject, at), year)
  if (!last) return true
  if (last.period === 'prior' || last.period === 'other') return false
  return !money || last.stage === undefined || last.stage === 'final'
}

/** 2022年三公经费预算9万元，决算6.8万元: the year named before the thing goes for all that is said of it. */
function isOfEarlierYear(tokens: readonly Token[], subject: number, year: number): boolean {
  const floor = floorOf(subject)
  for (let index = subject - 1; index >= floor; index--) {
    if (isBreak(tokens[index], 'sentence', 'semicolon', 'paragraph')) return false
    const named = isPassedOver(tokens, index) ? undefined : nameOf(tokens[index] as Token, year)
    if (named?.period) return named.period !== 'current'
  }
  return floor > 0
}

/** Whether the figure right before was a budget. */
function followsBudget(tokens: readonly Token[], from: number, year: number): boolean {
  let before = from - 1
  while (before > floorOf(from) && tokens[before]?.type !== 'quantity') before--
  const { stage } = columnBetween(tokens, clauseStart(tokens, before), before, year) ?? {}
  return stage !== undefined && stage !== 'final'
}

interface Named {
  stage?: (Meaning & { kind: 'stage' })['stage']
  period?: (Meaning & { kind: 'period' })['period']
}

function lastCompare(tokens: readonly Token[], at: number): number {
  let index = at - 1
  const floor = floorOf(at)
  while (index > floor && !has(tokens[index], 'compare')) index--
  return index
}

/** 预算安排三公经费8万元，其中公务接待5万元: the parts are in the column of the whole. */
function isCarriedBudget(tokens: readonly Token[], at: number, year: number): boolean {
  return columnBetween(tokens, sentenceStart(tokens, at), at, year) !== undefined
}

/** The column that the words of a stretch name; none where they name no more than this year. */
function columnBetween(tokens: readonly Token[], from: number, to: number, year: number): Named | undefined {
  const named: Named = {}
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    if (token.type === 'year') named.period = periodOf(token.year, year)
    if (token.type !== 'word') continue
    for (const meaning of token.meanings) {
      // 实有 names the staff, and no column of theirs.
      if (meaning.kind === 'stage' && meaning.bare && has(token, 'item')) continue
      if (
        meaning.kind === 'stage' &&
        (!meaning.bare || meaning.stage === 'final' || leadsTo(tokens, index, to))
      )
        named.stage = meaning.stage
      if (meaning.kind === 'period') named.period = meaning.period
    }
  }
  return named.stage || (named.period && named.period !== 'current') ? named : undefined
}

/** 全年 names a column only right before the figure: 全年项目支出4408.11万元 does not. */
function leadsTo(tokens: readonly Token[], index: number, to: number): boolean {
  return tokens.slice(index + 1, to).every((token) => has(token, 'filler', 'of'))
}

function periodOf(written: number, year: number): NonNullable<Named['period']> {
  return written === year ? 'current' : written === year - 1 ? 'prior' : 'other'
}

/**
 * The column that is being spoken of at a place, in its paragraph and the heading above: in the same sentence the one named
 * last, in those before the one that each begins with. What is only compared with, and what stands in brackets, is passed over.
 */
function columnInForce(tokens: readonly Token[], before: number, year: number): Named | undefined {
  let quantities = false
  // 2022年85.68万元，2023年64.16万元: once this year is named, others before it do not count.
  let current = false
  let leading: Named | undefined
  let own = true
  const floor = floorOf(before)
  for (let index = before - 1; index >= floor; index--) {
    const token = tokens[index] as Token
    if (isBreak(token, 'sentence', 'semicolon', 'paragraph')) {
      if (leading) return leading
      own = false
      if (isBreak(token, 'paragraph') && (quantities || lineHasQuantity(tokens, index))) return undefined
    }
    if (isBreak(token, 'close')) index = openOf(tokens, index)
    if (token.type === 'quantity') {
      quantities = true
      leading = undefined
    }
    const named = isPassedOver(tokens, index) ? undefined : nameOf(token, year)
    if (!named) continue
    if (named.period === 'current' && named.stage === undefined) current = true
    else if (current && named.stage === undefined) continue
    else if (own) return named
    else leading = named
  }
  // Further back nothing is looked at: no column is sure.
  return floor > 0 ? { period: 'other' } : leading
}

function nameOf(token: Token, year: number): Named | undefined {
  if (token.type === 'year') return { period: periodOf(token.year, year) }
  if (token.type !== 'word') return undefined
  for (const meaning of token.meanings) {
    if (meaning.kind === 'stage' && !meaning.bare) return { stage: meaning.stage }
    if (meaning.kind === 'period') return { period: meaning.period }
  }
  return undefined
}

/** 较上年, 较2022年决算数, 与上年相比, 为预算的89.64%. */
function isPassedOver(tokens: readonly Token[], index: number): boolean {
  if ([index - 1, index - 2, index + 1].some((near) => has(tokens[near], 'compare'))) return true
  // 与2022年决算268.75万元相比.
  if ([2, 3].some((to) => tokens[index + to - 1]?.type === 'quantity' && has(tokens[index + to], 'compare')))
    return true
  return has(tokens[index + 1], 'of') && tokens[index + 2]?.type === 'quantity'
}

function openOf(tokens: readonly Token[], close: number): number {
  let index = close
  const floor = floorOf(close)
  while (index > floor && !isBreak(tokens[index], 'open', 'paragraph')) index--
  return isBreak(tokens[index], 'open') ? index : close
}

/** Whether the line that ends at a break holds a figure: then it is no heading. */
function lineHasQuantity(tokens: readonly Token[], end: number): boolean {
  const floor = floorOf(end)
  for (let index = end - 1; index >= floor && !isBreak(tokens[index], 'paragraph'); index--)
    if (tokens[index]?.type === 'quantity') return true
  return false
}
