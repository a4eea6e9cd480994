import { chineseNumerals, fold, isChineseNumeral } from '../quantity/index.ts'
import { type Entry, type Lexicon, longestWord } from './lexicon.ts'
import { isLoosenedPower, readQuantity } from './read-quantity.ts'
import {
  readCode,
  readDate,
  readDocumentNumber,
  readLetterCode,
  readNumbering,
  readOrdinal,
  referenceEnd,
  type Structural,
} from './structural.ts'
import { type BreakLevel, type Token, token } from './tokens.ts'

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

const BEGINS = 1
const BREAKS = 2
const PARTS = 4

/**
 * What each UTF-16 unit may be: the beginning of a numeral or of a run that states none, a break, a blank or quotation
 * mark that parts unknown words, or (0) none of these.
 */
const traits = new Uint8Array(0x10000)
for (const letter of [
  ...chineseNumerals,
  ...'0123456789+-—负过半翻万亿第〔[(（【《①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
])
  traits[letter.charCodeAt(0)] = BEGINS
for (const letter of [...Object.keys(breaks), '.'])
  traits[letter.charCodeAt(0)] = (traits[letter.charCodeAt(0)] as number) | BREAKS
for (const letter of ' “”"') traits[letter.charCodeAt(0)] = PARTS

const isDigit = (unit: string): boolean => unit >= '0' && unit <= '9'
const isLetter = (unit: string): boolean => (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z')

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
    if (unknown >= 0) tokens.push(token('text', unknown, index))
    unknown = -1
  }
  const push = (read: Token) => {
    flush()
    tokens.push(read)
    index = read.end
  }
  while (index < folded.length) {
    const trait = traits[folded.charCodeAt(index)] as number
    const begins = (trait & BEGINS) !== 0
    const structural = begins ? readStructural(folded, index, tokens) : undefined
    // A longer name goes first: 12345热线运行经费, 5G基站建设项目.
    if (structural && index + (longestWord(lexicon, folded, index)?.word.length ?? 0) <= structural.end) {
      push(token('structural', index, structural.end, { reason: structural.reason }))
      continue
    }
    const level = (trait & BREAKS) !== 0 ? breakAt(folded, index) : undefined
    if (level) {
      push(token('break', index, index + 1, { level }))
      continue
    }
    const entry = wordAt(lexicon, folded, index)
    const read =
      begins && numeralHere(folded, index)
        ? readNumeral(folded, index, entry?.word ?? '', lexicon)
        : undefined
    if (read) push(read)
    else if (entry) push(token('word', index, index + entry.word.length, { meanings: entry.meanings }))
    else if (trait === PARTS) {
      flush()
      index++
    } else {
      if (unknown < 0) unknown = index
      index++
    }
  }
  flush()
  return tokens
}

/** The longest word, but 超出 before 预算投资 and not 超出预算: a thing's name is not cut in two. */
function wordAt(lexicon: Lexicon, text: string, at: number): Entry | undefined {
  const entry = longestWord(lexicon, text, at)
  if (!entry || entry.word.length < 4 || !entry.word.endsWith('预算')) return entry
  const name = longestWord(lexicon, text, at + entry.word.length - 2)
  if (!name || name.word.length <= 2 || !name.meanings.some(({ kind }) => kind === 'item')) return entry
  const first = longestWord(lexicon, text.slice(at, at + entry.word.length - 2), 0)
  return first?.word.length === entry.word.length - 2 ? first : entry
}

function breakAt(text: string, at: number): BreakLevel | undefined {
  if (text[at] !== '.') return breaks[text[at] as string]
  return isDigit(text[at + 1] ?? ' ') ? undefined : 'sentence'
}

function numeralHere(text: string, at: number): boolean {
  const unit = text[at] as string
  if (isDigit(unit) || isChineseNumeral(unit)) return true
  if (unit === '负') return isDigit(text[at + 1] ?? ' ') || isChineseNumeral(text[at + 1])
  if ('过半翻万亿'.includes(unit)) return true
  if (unit !== '-' && unit !== '—' && unit !== '+') return false
  // A sign belongs to the numeral behind it unless something that can be subtracted from stands before it.
  return isDigit(text[at + 1] ?? ' ') && !/[0-9A-Za-z%)）元人年月日—-]/.test(text[at - 1] ?? ' ')
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
  const title = unit === '《' || unit === '【' ? enclosedEnd(text, at) : 0
  if (title && !readDocumentNumber(text, at))
    return { end: title, reason: unit === '《' ? 'title' : 'placeholder' }
  if (unit === '〔' || unit === '[' || unit === '(' || unit === '（' || unit === '【') {
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
  if (isDigit(unit)) return readDate(text, at) ?? readLetterCode(text, at) ?? readCode(text, at)
  if (isChineseNumeral(unit)) return readDate(text, at)
  return isLetter(unit) ? readLetterCode(text, at) : undefined
}

/** A numeral as a quantity, a year, or a numeral that states nothing; undefined where the lexicon's word goes first. */
function readNumeral(text: string, at: number, word: string, lexicon: Lexicon): Token | undefined {
  const found = readQuantity(text, at)
  if (!found || found.end <= at) return undefined
  const { quantity, end, chinese, numeralEnd } = found
  const { unit } = quantity
  // The lexicon's word wins where it reaches beyond the numeral: 三公, 双一流, a project's name with digits in it.
  const wordEnd = at + word.length
  const meant = isMeant(text, at, unit.dimension)
  if (
    word &&
    !meant &&
    wordEnd > numeralEnd &&
    wordEnd >= end &&
    !(chinese && unit.dimension === 'rate' && wordEnd === end)
  )
    return undefined
  const structural = (reason: string, stop = end): Token => token('structural', at, stop, { reason })
  const yearMark = text[numeralEnd] === ' ' ? numeralEnd + 1 : numeralEnd
  if (text[yearMark] === '年' && numeralEnd - at === 4 && quantity.decimals === 0) {
    const year = Number(quantity.value.toFixed(0))
    if (year >= 1949 && year <= 2100)
      return token('year', at, text[yearMark + 1] === '度' ? yearMark + 2 : yearMark + 1, { year })
  }
  if (unit.name === '年' || unit.name === '届' || unit.name === '周') return structural('duration')
  if ((unit.name === '级' && chinese) || isPlace(text, at, unit.name)) return structural('rank')
  const reference = unit.name === '' ? referenceEnd(text, at, numeralEnd) : undefined
  if (reference) return structural('reference', reference)
  if (chinese && isVague(text, at, numeralEnd)) return structural('vague')
  if (
    chinese &&
    unit.name === '' &&
    !quantity.fraction &&
    !quantity.multiple &&
    (numeralEnd - at < 2 || !isQuantityEnd(text, end))
  ) {
    return structural('word', numeralEnd)
  }
  if (
    chinese &&
    numeralEnd - at === 1 &&
    text[at] === '一' &&
    unit.dimension === 'count' &&
    !quantity.approximation &&
    !meant
  ) {
    return structural('indefinite')
  }
  const nounAt = unit.dimension === 'count' ? end : unit.name === '' ? numeralEnd : -1
  const noun = nounAt > 0 ? longestWord(lexicon, text, nounAt) : undefined
  if (noun?.meanings.some(({ kind }) => kind === 'discourse')) return structural('discourse')
  return token('quantity', at, end, { quantity })
}

/** 少一名, 短四期, 得十分: what stands before says that a figure is meant, and no manner of speaking. */
function isMeant(text: string, at: number, dimension: string): boolean {
  const before = text[at - 1] ?? ' '
  if (dimension === 'score') return before === '得'
  return (
    (dimension === 'count' || dimension === 'people') &&
    /(?:[多少缺差短欠漏][建办完做跑查]?|[余空缺超]编)$/.test(text.slice(Math.max(0, at - 2), at))
  )
}

/** 前10名, 前100家. */
function isPlace(text: string, at: number, counter: string): boolean {
  return (
    text[at - 1] === '前' &&
    '名位家强'.includes(counter || ' ') &&
    !'目当此以年提先之'.includes(text[at - 2] ?? ' ')
  )
}

/** 数十, 几百, 上千 and a bare 百 or 千 (百名干部, 千户): no figure can be told from them. */
function isVague(text: string, at: number, end: number): boolean {
  const power = text[at] as string
  if (!'十百千'.includes(power) || isLoosenedPower(text, at, end)) return false
  const before = text[at - 1] ?? ' '
  if (before === '几' || (before === '数' && !'人户次件个家额算'.includes(text[at - 2] ?? ' '))) return true
  return power !== '十' && end === at + 1
}

function isQuantityEnd(text: string, at: number): boolean {
  const unit = text[at]
  return unit === undefined || breaks[unit] !== undefined || unit === ' '
}
