import { type Decimal, decimal, powerOfTen } from './decimal.ts'

/** A numeral as written, without unit. Offsets are into the folded text. */
export interface Numeral {
  start: number
  end: number
  value: Decimal
  /** Decimals written: 2 for 1161.77, 0 for 1162. */
  decimals: number
  chinese: boolean
}

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9'

/** The Arabic numeral that starts at `start` (a digit, or a sign before one); undefined where there is none. */
export function readArabic(text: string, start: number): Numeral | undefined {
  const sign = text[start] ?? ''
  const first = '-—负+'.includes(sign) && sign !== '' ? start + 1 : start
  if (!isDigit(text[first])) return undefined
  let index = digitsEnd(text, first)
  const grouped = index - first <= 3 ? thousandsEnd(text, index) : index
  let written = text.slice(first, grouped)
  if (grouped > index) written = written.replace(/[,， ]/g, '')
  index = grouped
  let decimals = 0
  if (text[index] === '.' && isDigit(text[index + 1])) {
    const end = digitsEnd(text, index + 1)
    // “1.2.3” is a heading number or a version, not a decimal.
    if (text[end] !== '.' || !isDigit(text[end + 1])) {
      written += text.slice(index, end)
      decimals = end - index - 1
      index = end
    }
  }
  const value = decimal(written)
  return {
    start,
    end: index,
    value: first > start && sign !== '+' ? value.neg() : value,
    decimals,
    chinese: false,
  }
}

function digitsEnd(text: string, start: number): number {
  let end = start
  while (isDigit(text[end])) end++
  return end
}

const MOST_GROUPS = 6

/** Where the groups of three digits behind a comma of either width, or a blank, end. */
function thousandsEnd(text: string, start: number): number {
  const separator = text[start]
  if (separator !== ',' && separator !== '，' && separator !== ' ') return start
  let end = start
  while (text[end] === separator && digitsEnd(text, end + 1) === end + 4 && end - start < 4 * MOST_GROUPS)
    end += 4
  // A full-width comma and a blank part figures too: they part thousands only where an amount goes on behind.
  if (separator === ',' || (text[end] === '.' && isDigit(text[end + 1]))) return end
  return '万亿元'.includes(text[text[end] === ' ' ? end + 1 : end] ?? ' ') ? end : start
}

const chineseDigits = new Map<string, number>(
  [...'零一二三四五六七八九']
    .map((digit, value): [string, number] => [digit, value])
    .concat([
      ['〇', 0],
      ['○', 0],
      ['两', 2],
      ['壹', 1],
      ['贰', 2],
      ['叁', 3],
      ['肆', 4],
      ['伍', 5],
      ['陆', 6],
      ['柒', 7],
      ['捌', 8],
      ['玖', 9],
    ]),
)
const chinesePowers = new Map<string, number>([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
])
const chineseSections = new Map<string, number>([
  ['万', 4],
  ['亿', 8],
])

/** The letters that Chinese numerals are written with, 万 and 亿 excepted. */
export const chineseNumerals: ReadonlySet<string> = new Set([
  ...chineseDigits.keys(),
  ...chinesePowers.keys(),
])

export function isChineseNumeral(unit: string | undefined): boolean {
  return chineseNumerals.has(unit as string)
}

/**
 * The Chinese numeral that starts at `start`: 三十二, 一千一百六十一点七七, 二〇二三, 百 (in 百余), 三万五千. A 万 or 亿 at the
 * end is left to the unit (五十万人 is 50 万人), unless a higher one came before it (一亿二千万元).
 */
export function readChinese(text: string, start: number): Numeral | undefined {
  let index = start
  const negative = text[index] === '负'
  if (negative) index++
  if (!isChineseNumeral(text[index])) return undefined
  const integer = readChineseInteger(text, index)
  index = integer.end
  let fraction = ''
  if (text[index] === '点' && chineseDigits.has(text[index + 1] ?? '')) {
    index++
    while (chineseDigits.has(text[index] ?? '')) fraction += chineseDigits.get(text[index++] as string)
  }
  const value = decimal(fraction ? `${integer.digits}.${fraction}` : integer.digits)
  return {
    start,
    end: index,
    value: negative ? value.neg() : value,
    decimals: fraction.length,
    chinese: true,
  }
}

function readChineseInteger(text: string, start: number): { digits: string; end: number } {
  let index = start
  while (chineseDigits.has(text[index] ?? '')) index++
  // A run of bare digits (二〇二三) is read digit by digit.
  if (index - start > 1 && !chinesePowers.has(text[index] ?? '')) {
    let digits = ''
    for (let at = start; at < index; at++) digits += chineseDigits.get(text[at] as string)
    return { digits, end: index }
  }
  let total = 0n
  let section = 0n
  let digit: bigint | undefined
  let lastPower = 0
  let end = start
  for (index = start; ; index++) {
    const unit = text[index] ?? ''
    const value = chineseDigits.get(unit)
    const power = chinesePowers.get(unit)
    const sectionPower = chineseSections.get(unit)
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0n) break
      digit = BigInt(value)
    } else if (power !== undefined) {
      section += (digit ?? 1n) * 10n ** BigInt(power)
      digit = undefined
      lastPower = power
    } else if (sectionPower !== undefined && (total > 0n || continuesChinese(text, index + 1))) {
      const scaled = (section + (digit ?? 0n)) * 10n ** BigInt(sectionPower)
      total =
        total > scaled ? total + scaled : (total + section + (digit ?? 0n)) * 10n ** BigInt(sectionPower)
      section = 0n
      digit = undefined
      lastPower = sectionPower
    } else break
    end = index + 1
  }
  // 一百二 is a hundred and twenty: a last digit right behind 百 or more counts in the next place below.
  if (digit !== undefined && digit !== 0n && lastPower >= 2 && chinesePowers.has(text[end - 2] ?? '')) {
    section += digit * 10n ** BigInt(lastPower - 1)
    digit = undefined
  }
  return { digits: String(total + section + (digit ?? 0n)), end }
}

function continuesChinese(text: string, index: number): boolean {
  const unit = text[index]
  return (
    isChineseNumeral(unit) &&
    unit !== undefined &&
    (chinesePowers.has(text[index + 1] ?? '') || unit === '零' || unit === '〇')
  )
}

/** 三四十, 七八, 十二三: two neighbouring digits in one place, 十 in front or a power behind; the ends of a range. */
export function readNeighbours(
  text: string,
  start: number,
): { lower: Decimal; upper: Decimal; end: number } | undefined {
  const tens = text[start] === '十' ? 10 : 0
  let end = tens ? start + 1 : start
  const low = chineseDigits.get(text[end] ?? '')
  if (!low || chineseDigits.get(text[end + 1] ?? '') !== low + 1) return undefined
  end += 2
  const power = tens ? undefined : chinesePowers.get(text[end] ?? '')
  if (power !== undefined) end++
  if (isChineseNumeral(text[end])) return undefined
  const place = powerOfTen(power ?? 0)
  return {
    lower: decimal(String(tens + low)).times(place),
    upper: decimal(String(tens + low + 1)).times(place),
    end,
  }
}

/** The place value of the last non-zero digit: 1200 → 100, 1162 → 1, 0.6 → 0.1. Zero has place 1. */
export function lastPlace(value: Decimal): Decimal {
  const digits = value.c
  return value.eq('0') ? decimal('1') : powerOfTen(value.e - digits.length + 1)
}
