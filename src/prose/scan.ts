import { fold, isChineseNumeral } from '../quantity/index.ts'
import { type Lexicon, longestWord } from './lexicon.ts'
import { readQuantity } from './read-quantity.ts'
import {
  isReference,
  readCode,
  readDate,
  readDocumentNumber,
  readNumbering,
  readOrdinal,
  type Structural,
} from './structural.ts'
import type { BreakLevel, Token } from './tokens.ts'

const breaks: Record<string, BreakLevel> = {
  '、': 'list',
  '，': 'clause',
  ',': 'clause',
  '：': 'colon',
  ':': 'colon',
  '；': 'semicolon',
  ';': 'semicolon',
  '。': 'sentence',
  '！': 'sentence',
  '？': 'sentence',
  '!': 'sentence',
  '?': 'sentence',
  '\n': 'paragraph',
  '\r': 'paragraph',
  '(': 'open',
  '（': 'open',
  ')': 'close',
  '）': 'close',
  '\t': 'cell',
  '|': 'list',
}

const isDigit = (unit: string): boolean => unit >= '0' && unit <= '9'

/**
 * One pass over a text: quantities, years, words of the lexicon, breaks, and numerals that state nothing. Titles in 《》
 * and placeholders in 【】 are passed over whole. Time is linear in the text's length.
 */
export function scan(text: string, lexicon: Lexicon): Token[] {
  const folded = fold(text)
  const tokens: Token[] = []
  let index = 0
  let unknown = -1
  const flush = () => {
    if (unknown >= 0) tokens.push({ type: 'text', start: unknown, end: index })
    unknown = -1
  }
  const push = (token: Token) => {
    flush()
    tokens.push(token)
    index = token.end
  }
  while (index < folded.length) {
    const unit = folded[index] as string
    if (unit === ' ' || unit === '“' || unit === '”' || unit === '"') {
      const entry = unit === '“' ? longestWord(lexicon, folded, index) : undefined
      if (entry)
        push({ type: 'word', start: index, end: index + entry.word.length, meanings: entry.meanings })
      else {
        flush()
        index++
      }
      continue
    }
    const enclosed = unit === '《' || unit === '【' ? enclosedEnd(folded, index) : 0
    if (enclosed) {
      push({
        type: 'structural',
        start: index,
        end: enclosed,
        reason: unit === '《' ? 'title' : 'placeholder',
      })
      continue
    }
    const structural = readStructural(folded, index, tokens)
    if (structural) {
      push({ type: 'structural', start: index, end: structural.end, reason: structural.reason })
      continue
    }
    const level = breaks[unit]
    if (level || (unit === '.' && !isDigit(folded[index + 1] ?? ' '))) {
      push({ type: 'break', start: index, end: index + 1, level: level ?? 'sentence' })
      continue
    }
    const entry = longestWord(lexicon, folded, index)
    const read = numeralHere(folded, index, unit)
      ? readNumeral(folded, index, entry?.word ?? '', lexicon)
      : undefined
    if (read) push(read)
    else if (entry)
      push({ type: 'word', start: index, end: index + entry.word.length, meanings: entry.meanings })
    else {
      if (unknown < 0) unknown = index
      index++
    }
  }
  flush()
  return tokens
}

function numeralHere(text: string, at: number, unit: string): boolean {
  if (isDigit(unit) || isChineseNumeral(unit)) return true
  if (unit === '负' && isChineseNumeral(text[at + 1])) return true
  if (unit === '过' || unit === '超' || unit === '半' || unit === '翻' || unit === '万') return true
  if (unit !== '-' && unit !== '—' && unit !== '+') return false
  // A sign belongs to the numeral behind it unless something that can be subtracted from stands before it.
  return isDigit(text[at + 1] ?? ' ') && !/[0-9A-Za-z%)）元人年月日-]/.test(text[at - 1] ?? ' ')
}

/** Where 《…》 or 【…】 ends; 0 when it is not closed within a reasonable length. */
function enclosedEnd(text: string, at: number): number {
  const close = text[at] === '《' ? '》' : '】'
  const limit = Math.min(text.length, at + 400)
  for (let end = at + 1; end < limit; end++) {
    if (text[end] === close) return end + 1
    if (text[end] === '\n') return 0
  }
  return 0
}

function readStructural(text: string, at: number, tokens: readonly Token[]): Structural | undefined {
  const unit = text[at] as string
  if (unit === '〔' || unit === '[' || unit === '(' || unit === '（') {
    const number = readDocumentNumber(text, at)
    if (number) return number
  }
  if (unit === '第') return readOrdinal(text, at)
  if (unit >= '①' && unit <= '⑳') return { end: at + 1, reason: 'numbering' }
  const last = tokens.at(-1)
  const starts =
    !last ||
    (last.type === 'break' &&
      last.level !== 'list' &&
      last.level !== 'cell' &&
      last.level !== 'clause' &&
      last.level !== 'open' &&
      last.end <= at)
  if (starts || unit === '(' || unit === '（') {
    const numbering = readNumbering(text, at)
    if (numbering) return numbering
  }
  return isDigit(unit) ? (readDate(text, at) ?? readCode(text, at)) : undefined
}

/** A numeral as a quantity, a year, or a numeral that states nothing; undefined where the lexicon's word goes first. */
function readNumeral(text: string, at: number, word: string, lexicon: Lexicon): Token | undefined {
  const found = readQuantity(text, at)
  if (!found || found.end <= at) return undefined
  const { quantity, end, chinese, numeralEnd } = found
  // The lexicon's word wins where it reaches beyond the numeral: 三公, 双一流, a project's name with digits in it.
  if (word && at + word.length > numeralEnd && !(chinese && quantity.unit.dimension === 'rate')) {
    if (!(quantity.unit.name !== '' && at + word.length < end)) return undefined
  }
  if (text[numeralEnd] === '年' && numeralEnd - at === 4 && quantity.decimals === 0) {
    const year = Number(quantity.value.toFixed(0))
    if (year >= 1949 && year <= 2100)
      return {
        type: 'year',
        start: at,
        end: text[numeralEnd + 1] === '度' ? numeralEnd + 2 : numeralEnd + 1,
        year,
      }
  }
  if (quantity.unit.name === '年' || quantity.unit.name === '届' || quantity.unit.name === '周') {
    return { type: 'structural', start: at, end, reason: 'duration' }
  }
  if (quantity.unit.name === '' && isReference(text, at, numeralEnd))
    return { type: 'structural', start: at, end: numeralEnd, reason: 'reference' }
  if (
    chinese &&
    quantity.unit.name === '' &&
    !quantity.fraction &&
    !quantity.multiple &&
    (numeralEnd - at < 2 || !isQuantityEnd(text, end))
  ) {
    return { type: 'structural', start: at, end: numeralEnd, reason: 'word' }
  }
  if (
    chinese &&
    numeralEnd - at === 1 &&
    text[at] === '一' &&
    quantity.unit.dimension === 'count' &&
    !quantity.approximation
  ) {
    return { type: 'structural', start: at, end, reason: 'indefinite' }
  }
  const noun = quantity.unit.dimension === 'count' ? longestWord(lexicon, text, end) : undefined
  if (noun?.meanings.some(({ kind }) => kind === 'discourse'))
    return { type: 'structural', start: at, end, reason: 'discourse' }
  return { type: 'quantity', start: at, end, quantity }
}

function isQuantityEnd(text: string, at: number): boolean {
  const unit = text[at]
  return unit === undefined || breaks[unit] !== undefined || unit === ' '
}
