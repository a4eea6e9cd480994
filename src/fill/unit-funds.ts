import type { StatedQuantity } from '../check/index.ts'
import type { LedgerItem } from '../facts/index.ts'
import { normaliseLabel, reportSections } from '../form/index.ts'
import type { Token } from '../prose/index.ts'
import { floorOf, has, isBreak, isClauseEnd, itemIds } from './around.ts'
import { isNeutral, type Words } from './subject.ts'

/**
 * 全年执行数1161.77万元: budgets and the final account without a word for whose they are. They are the unit's where nothing
 * else that has such figures has been spoken of since the section began, no project above all.
 */
export function isOfUnit(words: Words, { at }: StatedQuantity): boolean {
  const { tokens, text } = words
  if (!isBareColumn(words, at)) return false
  let sentence = true
  for (let index = at - 1; index >= floorOf(at); index--) {
    const token = tokens[index] as Token
    if (isBreak(token, 'sentence', 'paragraph')) sentence = false
    if (isBreak(token, 'paragraph') && isSectionHeading(tokens, text, index)) return true
    // Text that the lexicon does not know, in the sentence itself: what it speaks of is not known.
    if (token.type === 'text' && sentence && !isNeutral(text.slice(token.start, token.end))) return false
    if (has(token, 'countable', 'untabled', 'item') && !harmless(token)) return false
  }
  return floorOf(at) === 0
}

/**
 * Whether a figure that projects have too (a score, a source of funds) is the unit's: nothing unknown and no project has been
 * spoken of in its line, nor for a score since the section began.
 */
export function isOfNoProject({ tokens, text }: Words, { at }: StatedQuantity, item: LedgerItem): boolean {
  let line = true
  let clause = true
  for (let index = at - 1; index >= floorOf(at); index--) {
    const token = tokens[index] as Token
    clause &&= !isClauseEnd(token)
    // 整体支出自评得分.
    if (clause && itemIds(token).includes('spending')) return true
    if (isBreak(token, 'paragraph')) {
      line = false
      if (item.kind !== 'score' || isSectionHeading(tokens, text, index)) return true
    } else if (has(token, 'countable') && itemIds(token).length === 0) return false
    else if (token.type === 'text') {
      const unknown = text.slice(token.start, token.end)
      if (/项目|专项|工程/.test(unknown) || (line && !isNeutral(unknown))) return false
    }
  }
  return floorOf(at) === 0
}

/** Only the column's words stand between the clause's beginning, or the figure before, and the figure. */
function isBareColumn({ tokens, text }: Words, at: number): boolean {
  let named = false
  for (let index = at - 1; index >= floorOf(at); index--) {
    const token = tokens[index] as Token
    if (isClauseEnd(token) || isBreak(token, 'list') || token.type === 'quantity') return named
    if (has(token, 'stage')) named = true
    else if (token.type === 'text') {
      if (!isNeutral(text.slice(token.start, token.end))) return false
    } else if (token.type !== 'year' && !has(token, 'period', 'filler', 'compare')) return false
  }
  return named
}

const wholes = new Set(['funds', 'spending', 'general'])

/** Staff and the unit's funds themselves may have been named before. */
function harmless(token: Token): boolean {
  const ids = itemIds(token)
  return ids.length > 0 && ids.every((id) => wholes.has(id) || staff.has(id))
}

const staff = new Set(['establishment', 'staff', 'staff-control'])

const headings = new Set(
  reportSections.flatMap(({ heading, wordings = [], parts = [] }) =>
    [heading, ...wordings, ...parts.flatMap((part) => [part.heading, ...(part.wordings ?? [])])].map(
      normaliseLabel,
    ),
  ),
)

/** No heading has more tokens. */
const HEADING = 40

/** Whether the line that a break ends is the heading of one of the report's sections. */
function isSectionHeading(tokens: readonly Token[], text: string, end: number): boolean {
  let first = end
  while (first > 0 && end - first < HEADING && !isBreak(tokens[first - 1], 'paragraph')) first--
  return headings.has(normaliseLabel(text.slice(tokens[first]?.start, tokens[end]?.start)))
}
