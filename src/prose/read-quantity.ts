import {
  decimal,
  HUNDRED,
  isChineseNumeral,
  type Numeral,
  noUnit,
  readArabic,
  readChinese,
  readUnit,
  type Unit,
} from '../quantity/index.ts'
import type { Approximation } from './meanings.ts'
import type { Quantity } from './tokens.ts'

/** A quantity found at a place of folded text. */
export interface Found {
  end: number
  quantity: Quantity
  chinese: boolean
  /** The numeral's own text ends here; the unit follows. */
  numeralEnd: number
}

const percent = readUnit('%', 0)?.unit as Unit
const times = readUnit('倍', 0)?.unit as Unit
const TEN = decimal('10')

/** The quantity that starts at `at`: percentage words and fractions first, then numerals with their units. */
export function readQuantity(text: string, at: number): Found | undefined {
  return (
    readPercentWords(text, at) ??
    readHalf(text, at) ??
    readDoubling(text, at) ??
    readFraction(text, at) ??
    readTenths(text, at) ??
    readPlain(text, at)
  )
}

const perWords: [string, string][] = [
  ['百分之', '1'],
  ['千分之', '0.1'],
  ['万分之', '0.01'],
]

/** 百分之九十八, 百分之98, 千分之五, 百分之百. */
function readPercentWords(text: string, at: number): Found | undefined {
  for (const [word, factor] of perWords) {
    if (!text.startsWith(word, at)) continue
    const numeral = readArabic(text, at + 3) ?? readChinese(text, at + 3)
    if (!numeral) return undefined
    const unit = { ...percent, factor: decimal(factor) }
    return finish(text, numeral.end, numeral.chinese, numeral.end, {
      value: numeral.value,
      decimals: numeral.decimals,
      unit,
    })
  }
  return undefined
}

/** 过半, 超半数, 一半, 半数. */
function readHalf(text: string, at: number): Found | undefined {
  const over = ['过半数', '超半数', '过半', '超过半数', '超过一半', '超一半'].find((word) =>
    text.startsWith(word, at),
  )
  const word = over ?? ['一半', '半数'].find((candidate) => text.startsWith(candidate, at))
  if (!word) return undefined
  const quantity: Quantity = { value: decimal('50'), decimals: 0, unit: percent, fraction: true }
  if (over) quantity.approximation = 'over'
  return { end: at + word.length, numeralEnd: at + word.length, chinese: true, quantity }
}

/** 翻一番 (twice), 翻两番 (four times), 翻番. */
function readDoubling(text: string, at: number): Found | undefined {
  if (text[at] !== '翻') return undefined
  const numeral = readChinese(text, at + 1) ?? readArabic(text, at + 1)
  const end = numeral ? numeral.end : at + 1
  if (text[end] !== '番') return undefined
  const doublings = numeral ? Number(numeral.value.toFixed(0)) : 1
  if (doublings < 1 || doublings > 10) return undefined
  return {
    end: end + 1,
    numeralEnd: end + 1,
    chinese: true,
    quantity: { value: decimal(String(2 ** doublings)), decimals: 0, unit: times, multiple: true },
  }
}

/** 四分之三, 三分之一强. */
function readFraction(text: string, at: number): Found | undefined {
  const denominator = readChinese(text, at) ?? readArabic(text, at)
  if (!denominator || !text.startsWith('分之', denominator.end) || denominator.value.lte('0'))
    return undefined
  const numerator = readChinese(text, denominator.end + 2) ?? readArabic(text, denominator.end + 2)
  if (!numerator) return undefined
  const quantity: Quantity = {
    value: numerator.value.times(HUNDRED).div(denominator.value),
    decimals: 0,
    unit: percent,
    fraction: true,
  }
  return finish(text, numerator.end, true, numerator.end, quantity)
}

const notTenths = [
  '立',
  '员',
  '效',
  '果',
  '绩',
  '本',
  '功',
  '为',
  '熟',
  '长',
  '品',
  '都',
  '因',
  '了',
  '交',
  '套',
  '才',
  '分',
  '份',
  '就',
  '型',
  '人',
  '群',
]

/** 九成, 九成三, 近三成, 9成. */
function readTenths(text: string, at: number): Found | undefined {
  const numeral = readChinese(text, at) ?? readArabic(text, at)
  if (!numeral || text[numeral.end] !== '成' || numeral.value.gt(TEN) || numeral.value.lt('0.1'))
    return undefined
  const next = text[numeral.end + 1] ?? ''
  if (notTenths.includes(next)) return undefined
  if (isChineseNumeral(next)) {
    const hundredths = readChinese(text, numeral.end + 1)
    if (hundredths?.value.lt(TEN) && hundredths.end === numeral.end + 2) {
      const quantity: Quantity = {
        value: numeral.value.times(TEN).plus(hundredths.value),
        decimals: 0,
        unit: percent,
      }
      return finish(text, hundredths.end, true, hundredths.end, quantity)
    }
  }
  const tenths = readUnit('成', 0)?.unit as Unit
  return finish(text, numeral.end + 1, numeral.chinese, numeral.end, {
    value: numeral.value,
    decimals: numeral.decimals,
    unit: tenths,
  })
}

/** A numeral with what may follow it: 余, a unit, a range's other end, 左右. */
function readPlain(text: string, at: number): Found | undefined {
  const first = readArabic(text, at) ?? readChinese(text, at)
  if (!first) return undefined
  const range = readRange(text, first)
  if (range) return range
  const { unit, end, more } = readLooseUnit(text, first.end)
  const quantity: Quantity = { value: first.value, decimals: first.decimals, unit }
  if (text[at] === '-' || text[at] === '—' || text[at] === '负') quantity.signed = true
  if (more) quantity.approximation = 'more'
  const compound = readCompound(text, end, first, unit)
  if (compound) return compound
  return finish(text, end, first.chinese, first.end, quantity)
}

/** 1亿2000万元: two multipliers, one amount. */
function readCompound(text: string, end: number, first: Numeral, unit: Unit): Found | undefined {
  if (unit.dimension !== 'money' || text[end - 1] !== '亿') return undefined
  const second = readArabic(text, end) ?? readChinese(text, end)
  if (!second || second.start !== end) return undefined
  const rest = readUnit(text, second.end)
  if (rest?.unit.dimension !== 'money' || rest.unit.factor.gte(unit.factor)) return undefined
  const value = first.value.times(unit.factor).div(rest.unit.factor).plus(second.value)
  return finish(text, rest.end, first.chinese, second.end, {
    value,
    decimals: second.decimals,
    unit: rest.unit,
  })
}

const looseners = '余多几来'

/** The unit behind a numeral, with 余 or 多 before it, inside it (3万余元) or behind it. */
function readLooseUnit(text: string, start: number): { unit: Unit; end: number; more: boolean } {
  let index = start
  let more = false
  if (looseners.includes(text[index] ?? ' ') && readUnit(text, index + 1)) {
    more = true
    index++
  } else if ((text[index] === '万' || text[index] === '亿') && looseners.includes(text[index + 1] ?? ' ')) {
    const joined = `${text[index]}${text.slice(index + 2, index + 8)}`
    const read = readUnit(joined, 0)
    if (read) return { unit: read.unit, end: index + 1 + read.end, more: true }
  }
  const read = readUnit(text, index)
  if (!read) return { unit: noUnit, end: more ? index - 1 : index, more: false }
  let end = read.end
  if (
    !more &&
    (text[end] === '余' ||
      (text[end] === '多' && !'项次数方重元样种0123456789'.includes(text[end + 1] ?? ' ')))
  ) {
    more = true
    end++
  }
  return { unit: read.unit, end, more }
}

const rangeSigns = new Set(['-', '—', '~', '至', '到'])

/** 5%-10%, 3~5次, 100至150人. The first end may leave the unit to the second. */
function readRange(text: string, first: Numeral): Found | undefined {
  const unitBefore = rangeSigns.has(text[first.end] ?? '') ? undefined : readUnit(text, first.end)
  let index = unitBefore ? unitBefore.end : first.end
  if (!rangeSigns.has(text[index] ?? '')) return undefined
  while (text[index] === '-' || text[index] === '—') index++
  if (index === (unitBefore ? unitBefore.end : first.end)) index++
  const second = readArabic(text, index) ?? readChinese(text, index)
  if (!second || second.value.lte(first.value) || second.value.lt('0')) return undefined
  const unitBehind = readUnit(text, second.end)
  if (!unitBehind) return undefined
  if (unitBefore && unitBefore.unit.dimension !== unitBehind.unit.dimension) return undefined
  const scale = unitBefore ? unitBefore.unit.factor.div(unitBehind.unit.factor) : decimal('1')
  const quantity: Quantity = {
    value: first.value.times(scale),
    upper: second.value,
    decimals: second.decimals,
    unit: unitBehind.unit,
  }
  if (quantity.value.gte(second.value)) return undefined
  return { end: unitBehind.end, numeralEnd: second.end, chinese: first.chinese, quantity }
}

const behind: [string, Approximation][] = [
  ['左右', 'about'],
  ['上下', 'about'],
  ['及以上', 'at-least'],
  ['以上', 'at-least'],
  ['及以下', 'at-most'],
  ['以下', 'at-most'],
  ['以内', 'at-most'],
  ['之内', 'at-most'],
]

function finish(text: string, end: number, chinese: boolean, numeralEnd: number, quantity: Quantity): Found {
  for (const [word, approximation] of behind) {
    if (text.startsWith(word, end))
      return { end: end + word.length, chinese, numeralEnd, quantity: { ...quantity, approximation } }
  }
  if (quantity.fraction && (text[end] === '强' || text[end] === '弱')) {
    return {
      end: end + 1,
      chinese,
      numeralEnd,
      quantity: { ...quantity, approximation: text[end] === '强' ? 'strong' : 'weak' },
    }
  }
  return { end, chinese, numeralEnd, quantity }
}
