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

/** The Arabic numeral that starts at `start` (a digit, or a minus before one); undefined where there is none. */
export function readArabic(text: string, start: number): Numeral | undefined {
  let index = start
  const negative = text[index] === '-' || (text[index] === '—' && isDigit(text[index + 1]))
  if (negative || text[index] === '+') index++
  if (!isDigit(text[index])) return undefined
  const first = index
  while (isDigit(text[index])) index++
  let digits = text.slice(first, index)
  if (digits.length <= 3) {
    for (let group = thousandsGroup(text, index); group !== undefined; group = thousandsGroup(text, index)) {
      digits += group
      index += 4
    }
  }
  let fraction = ''
  if (text[index] === '.' && isDigit(text[index + 1])) {
    let end = index + 1
    while (isDigit(text[end])) end++
    // “1.2.3” is a heading number or a version, not a decimal.
    if (text[end] !== '.' || !isDigit(text[end + 1])) {
      fraction = text.slice(index + 1, end)
      index = end
    }
  }
  const written = fraction ? `${digits}.${fraction}` : digits
  const value = decimal(written)
  return {
    start,
    end: index,
    value: negative ? value.neg() : value,
    decimals: fraction.length,
    chinese: false,
  }
}

/** The three digits behind a separator: a comma of either width, or a blank where decimals or a unit follow. */
function thousandsGroup(text: string, index: number): string | undefined {
  const separator = text[index]
  if (separator !== ',' && separator !== '，' && separator !== ' ') return undefined
  const group = text.slice(index + 1, index + 4)
  if (group.length < 3 || !isDigit(group[0]) || !isDigit(group[1]) || !isDigit(group[2])) return undefined
  const after = text[index + 4]
  if (isDigit(after)) return undefined
  if (separator !== ' ') return group
  return after === '.' || after === ' ' || after === '万' || after === '元' || after === '亿'
    ? group
    : undefined
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

/** Whether a UTF-16 unit is one that Chinese numerals are written with. */
export function isChineseNumeral(unit: string | undefined): boolean {
  return unit !== undefined && (chineseDigits.has(unit) || chinesePowers.has(unit))
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

/** The place value of the last non-zero digit: 1200 → 100, 1162 → 1, 0.6 → 0.1. Zero has place 1. */
export function lastPlace(value: Decimal): Decimal {
  const digits = value.c
  return value.eq('0') ? decimal('1') : powerOfTen(value.e - digits.length + 1)
}
