import type { StatedQuantity, Statement } from '../check/index.ts'
import type { Token } from '../prose/index.ts'
import { clauseStart, floorOf, has, isBreak, isClauseEnd, itemIds, sentenceStart } from './around.ts'
import { formItem, wholesOf } from './cells.ts'

/**
 * Whether it is beyond doubt what a quantity is about. The checker may try several readings, for it has the cell to compare
 * with; here the words are all there is, so that everything between the name and the figure, and in front of the name,
 * must be known.
 */

/** Words of the general lexicon that make something else of the thing that they stand by. */
const strangers = new Set(
  '每 该 另 另外 此外 两项 三项 四项 项 各项 其 将 把 对 按 根据 控制 控制在 严格 加快 尽快'.split(' '),
)

/** The fillers that may stand between a thing and its figure: 决算总额为. 下达, 到位, 收入 make another figure of it. */
const carrying = new Set([
  ...'为是达共总计了于在均已也仅只则而数额后',
  '达到',
  '总额',
  '金额',
  '年度',
  '情况',
  '方面',
  '同时',
  '数',
  '规模',
  '总计',
  '共有',
  '整体',
  '全部',
  '资金',
  '现有',
  '核定',
  '核定为',
  '实有为',
  '得',
  '得分为',
  '评为',
  '评分为',
  '综合',
  '指标',
  '人员',
  '人',
  '在',
  '其中',
])

/** What officials put in front of a thing, or between it and its figure, without making it another. */
const neutral =
  /^(?:[\s—–·•－-]|全[局委办院校馆站园部]|学校|医院|幼儿园|法院|机关|绩效|整体|人员|年中|底|末|截至|截止|经|从|按|收入|来源|性质|看|分|中)*$/

/** Whether a run of text that the lexicon does not know leaves open nothing. */
export function isNeutral(unknown: string): boolean {
  return neutral.test(unknown)
}

export interface Words {
  text: string
  tokens: readonly Token[]
}

/** Where the thing is named that a statement is about; undefined where no word of this sentence names it for sure. */
export function subjectAt(
  words: Words,
  { at, dealt }: StatedQuantity,
  statement: Statement,
): number | undefined {
  const { tokens } = words
  const behind = namedBehind(tokens, at, statement)
  if (behind !== undefined) return behind
  const start = sentenceStart(tokens, at)
  for (let index = at - 1; index >= start; index--) {
    const ids = itemIds(tokens[index])
    if (ids.length === 0) {
      if (has(tokens[index], 'untabled', 'former', 'latter', 'same-indicator')) return undefined
      continue
    }
    if (ids.includes(statement.item.id)) return index
    if (!dealt && !isWholeOfShare(tokens, index)) return undefined
  }
  return undefined
}

/** 占基本支出的11.70%: named only as what the figure before is a part of. */
function isWholeOfShare(tokens: readonly Token[], index: number): boolean {
  const share = [tokens[index - 1], tokens[index - 2]].some((token) => has(token, 'share'))
  return share && has(tokens[index + 1], 'of')
}

/** 32个编制, 694.05万元基本支出 is not read: only people are counted in front of what they are. */
function namedBehind(tokens: readonly Token[], at: number, { item }: Statement): number | undefined {
  const next = tokens[at + 1]
  return item.unit === '人' && itemIds(next).includes(item.id) ? at + 1 : undefined
}

/** Whether nothing in front of the name makes it the name of something else, or of a part. */
export function isNamedAlone(
  words: Words,
  subject: number,
  { dealt, inBase }: StatedQuantity,
  { item }: Statement,
): boolean {
  const { tokens, text } = words
  const wholes = new Set([
    ...wholesOf(item.id),
    'spending',
    ...(item.id === 'staff' ? ['establishment'] : []),
  ])
  let among = false
  for (let index = subject - 1; index >= floorOf(subject); index--) {
    const token = tokens[index] as Token
    if (isClauseEnd(token)) break
    if (token.type === 'quantity') break
    if (isBreak(token, 'list') || has(token, 'and')) {
      if (dealt || tokens[index - 1]?.type === 'quantity') continue
      // 办公费、水费64万元: of both together. (三公经费（…）、公用经费 ends a clause.)
      if (isBreak(tokens[index - 1], 'close')) break
      return false
    }
    if (token.type === 'year' || token.type === 'structural') continue
    if (token.type === 'text') {
      if (!isNeutral(text.slice(token.start, token.end))) return false
      continue
    }
    const ids = itemIds(token)
    if (ids.length > 0) {
      if (dealt || ids.some((id) => wholes.has(id) || id === item.id)) continue
      return false
    }
    if (has(token, 'among')) among = true
    else if (inBase && has(token, 'compare')) continue
    else if (!isPlain(token, text)) return false
  }
  return !among || isPartOfLast(tokens, subject, wholes)
}

/** Whether what 其中 breaks up is a whole of the thing. */
function isPartOfLast(tokens: readonly Token[], subject: number, wholes: ReadonlySet<string>): boolean {
  let column = false
  for (let index = subject - 1; index >= floorOf(subject) && !isBreak(tokens[index], 'paragraph'); index--) {
    const ids = itemIds(tokens[index])
    if (ids.some((id) => wholes.has(id))) return true
    // 实有32人，全年执行数1161.77万元，其中: people are no whole of money.
    if (ids.length > 0 && ids.every((id) => formItem(id)?.unit === '万元')) return false
    column ||= has(tokens[index], 'stage')
  }
  // 全年执行数1161.77万元，其中: the unit's funds, which only their column names.
  return column && wholes.has('funds')
}

/** Whether everything between the name and the figure says no more than the column. */
export function leadsTo(words: Words, subject: number, { at, inBase, dealt }: StatedQuantity): boolean {
  const { tokens, text } = words
  if (subject > at) return true
  const near = Math.max(subject, clauseStart(tokens, at) - 1)
  const carried = near > subject
  for (let index = near + 1; index < at; index++) {
    const token = tokens[index] as Token
    if (token.type === 'year' || token.type === 'structural') continue
    if (token.type === 'break') {
      if (token.level === 'list' && !dealt && !carried) return false
      continue
    }
    if (token.type === 'text') {
      if (!isNeutral(text.slice(token.start, token.end))) return false
      continue
    }
    if (inBase && has(token, 'compare')) continue
    // 与2022年决算268.75万元相比.
    if (has(token, 'and') && has(tokens[at + 1], 'compare')) continue
    if (dealt && (itemIds(token).length > 0 || has(token, 'and', 'respective', 'each'))) continue
    if (!isPlain(token, text)) return false
    if (has(token, 'filler') && !carrying.has(text.slice(token.start, token.end))) return false
  }
  // What stands between the name and this clause must not have opened another subject.
  for (let index = subject + 1; index <= near; index++) {
    const token = tokens[index] as Token
    if (has(token, 'purpose', 'countable', 'except', 'remainder', 'untabled')) return false
    if (token.type === 'text' && !isNeutral(text.slice(token.start, token.end))) return false
  }
  return true
}

/** Whether the figure ends what is said: 64.16万元的…, 5万元购置空调 go on. */
export function endsThere({ tokens }: Words, { at }: StatedQuantity, subject: number): boolean {
  const next = tokens[subject > at ? subject + 1 : at + 1]
  if (next === undefined || next.type === 'break') return true
  // 为预算12.00万元的66.25%.
  if (has(next, 'of') && isRatio(tokens[at + 2])) return true
  if (next.type === 'text' || next.type === 'quantity' || next.type === 'year') return false
  if (isMovedOn(tokens, at + 1)) return false
  return !has(
    next,
    'of',
    'unspent',
    'item',
    'short',
    'untabled',
    'stage',
    'countable',
    'approximation',
    'per-head',
  )
}

/** 80万元已调整用于…, 将80万元调整为…: it was so no longer. */
function isMovedOn(tokens: readonly Token[], behind: number): boolean {
  let index = behind
  while (index < behind + 4 && has(tokens[index], 'filler')) index++
  if (index > behind && tokens[index]?.type === 'text') return true
  return has(tokens[index], 'adjust', 'to', 'unspent', 'deduct')
}

function isRatio(token: Token | undefined): boolean {
  return token?.type === 'quantity' && ['rate', 'ratio'].includes(token.quantity.unit.dimension)
}

const plainKinds = ['stage', 'period', 'filler', 'sum', 'of'] as const

function isPlain(token: Token, text: string): boolean {
  return has(token, ...plainKinds) && !strangers.has(text.slice(token.start, token.end))
}
