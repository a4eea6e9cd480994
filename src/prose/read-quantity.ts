import {
  type Decimal,
  decimal,
  HUNDRED,
  multiplierOf,
  type Numeral,
  noUnit,
  ONE,
  readArabic,
  readChinese,
  readNeighbours,
  readUnit,
  type Unit,
  ZERO,
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

const named = (name: string) => readUnit(name, 0)?.unit as Unit
const percent = named('%')
const times = named('倍')
const yuan = named('元')
const TEN = decimal('10')
const TEN_THOUSAND = decimal('1e4')

const readNumber = (text: string, at: number): Numeral | undefined =>
  readArabic(text, at) ?? readChinese(text, at)

/** The quantity that starts at `at`: percentage words and fractions first, then numerals with their units. */
export function readQuantity(text: string, at: number): Found | undefined {
  const found = isDigit(text[at] as string) ? undefined : readWords(text, at)
  if (found) return found
  const number = readNumber(text, at)
  return number && (readFraction(text, number) ?? readTenths(text, number) ?? readPlain(text, number))
}

/** What only words write: 百分之九十八, 过半, 翻一番, 七八个, 近万人. */
function readWords(text: string, at: number): Found | undefined {
  return (
    readPercentWords(text, at) ??
    readHalf(text, at) ??
    readDoubling(text, at) ??
    readNeighbourRange(text, at) ??
    readBareMultiplier(text, at)
  )
}

const isDigit = (unit: string): boolean => unit >= '0' && unit <= '9'

const perWords: [string, Decimal][] = [
  ['百分之', ONE],
  ['千分之', decimal('0.1')],
  ['万分之', decimal('0.01')],
]

/** 百分之九十八, 百分之98, 负百分之五, 千分之五, 百分之百, 百分百, 百分之五至百分之十. */
function readPercentWords(text: string, at: number): Found | undefined {
  const negative = text[at] === '负'
  if (!negative && !multiplierOf(text[at])) return undefined
  const start = negative ? at + 1 : at
  if (text.startsWith('百分百', start))
    return finish(text, start + 3, true, start + 3, { value: HUNDRED, decimals: 0, unit: percent })
  for (const [word, factor] of perWords) {
    if (!text.startsWith(word, start)) continue
    const first = readNumber(text, start + 3)
    if (!first) return undefined
    const unit = { ...percent, factor }
    const { chinese } = first
    const sign = isChange(text, at, first.end) ? 0 : rangeSignEnd(text, first.end)
    const second = sign ? readNumber(text, text.startsWith(word, sign) ? sign + 3 : sign) : undefined
    if (second?.value.gt(first.value) && (!readUnit(text, second.end) || text.startsWith(word, sign))) {
      const quantity = { value: first.value, upper: second.value, decimals: second.decimals, unit }
      return finish(text, second.end, chinese, second.end, quantity)
    }
    return finish(text, first.end, chinese, first.end, {
      value: negative ? first.value.neg() : first.value,
      decimals: first.decimals,
      unit,
      ...(negative ? { signed: true } : {}),
    })
  }
  return undefined
}

const spansOfTime = new Set(['天', '小时', '个月', '分钟'])

/** 半天, 半小时; else half of a whole: 过半, 一半, 半数, 近半, 超半. 半年 is a period. */
function readHalf(text: string, at: number): Found | undefined {
  const over = text[at] === '过'
  const half = over || text.startsWith('一半', at) ? at + 1 : at
  if (text[half] !== '半') return undefined
  const amount = text[half + 1] === '数'
  if (half === at && !amount) {
    const span = readUnit(text, half + 1)
    if (span && spansOfTime.has(span.unit.name))
      return finish(text, span.end, true, half + 1, { value: decimal('0.5'), decimals: 1, unit: span.unit })
    if (!'近超'.includes(text[at - 1] ?? ' ')) return undefined
  }
  if ('年月天日个小'.includes(text[half + 1] ?? ' ')) return undefined
  const end = amount ? half + 2 : half + 1
  const quantity: Quantity = { value: decimal('50'), decimals: 0, unit: percent, fraction: true }
  if (over) quantity.approximation = 'over'
  return finish(text, end, true, end, quantity)
}

/** 翻一番 (twice), 翻了两番 (four times), 翻番. */
function readDoubling(text: string, at: number): Found | undefined {
  if (text[at] !== '翻') return undefined
  const start = text[at + 1] === '了' ? at + 2 : at + 1
  const numeral = readNumber(text, start)
  const end = numeral ? numeral.end : start
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
function readFraction(text: string, denominator: Numeral): Found | undefined {
  if (!text.startsWith('分之', denominator.end) || denominator.value.lte(ZERO)) return undefined
  const numerator = readNumber(text, denominator.end + 2)
  if (!numerator) return undefined
  const quantity: Quantity = {
    value: numerator.value.times(HUNDRED).div(denominator.value),
    decimals: 0,
    unit: percent,
    fraction: true,
  }
  return finish(text, numerator.end, true, numerator.end, quantity)
}

/** 九成, 九成三, 近三成, 9成. */
function readTenths(text: string, numeral: Numeral): Found | undefined {
  if (text[numeral.end] !== '成' || numeral.value.gt(TEN) || numeral.value.lt('0.1')) return undefined
  const tenths = readUnit(text, numeral.end)
  if (!tenths) return undefined
  const hundredths = readChinese(text, tenths.end)
  if (hundredths?.end === tenths.end + 1 && hundredths.value.lt(TEN)) {
    const quantity: Quantity = {
      value: numeral.value.times(TEN).plus(hundredths.value),
      decimals: 0,
      unit: percent,
    }
    return finish(text, hundredths.end, true, hundredths.end, quantity)
  }
  const loose = isLooseTenth(text, tenths.end)
  return finish(text, loose ? tenths.end + 1 : tenths.end, numeral.chinese, numeral.end, {
    value: numeral.value,
    decimals: numeral.decimals,
    unit: tenths.unit,
    ...(loose ? { approximation: 'more' as const } : {}),
  })
}

/** 三四十人, 七八个, 十二三万元; not 一二期 and 三四级, which are two of them. */
function readNeighbourRange(text: string, at: number): Found | undefined {
  const ends = readNeighbours(text, at)
  if (!ends) return undefined
  const read = readUnit(text, ends.end)
  if (!read || '期级类年月日'.includes(read.unit.name)) return undefined
  const quantity = { value: ends.lower, upper: ends.upper, decimals: 0, unit: read.unit }
  return finish(text, read.end, true, ends.end, quantity)
}

/** 万余人, 近万人, 超亿元: a multiplier alone is a figure only where it is loosened. */
function readBareMultiplier(text: string, at: number): Found | undefined {
  if (text[at] !== '万' && text[at] !== '亿') return undefined
  if (!isLoosenedPower(text, at, at + 1)) return undefined
  const { unit, end, more } = readLooseUnit(text, at)
  if (unit === noUnit) return undefined
  const quantity: Quantity = { value: ONE, decimals: 0, unit }
  if (more) quantity.approximation = 'more'
  return finish(text, end, true, at + 1, quantity)
}

/** Whether a power without a digit (百, 千, 万) states a figure: 近百人, 百余次. 百人 and 千户 alone are names or manners of speaking. */
export function isLoosenedPower(text: string, at: number, end: number): boolean {
  return '近超逾过破'.includes(text[at - 1] ?? ' ') || '余多'.includes(text[end] ?? ' ')
}

/** A numeral with what may follow it: 余, a unit, a range's other end, 左右. */
function readPlain(text: string, first: Numeral): Found | undefined {
  const found = readRange(text, first) ?? readCompound(text, first)
  if (found) return found
  const { unit, end, more } = readLooseUnit(text, first.end)
  const quantity: Quantity = { value: first.value, decimals: first.decimals, unit }
  if ('-—负'.includes(text[first.start] ?? ' ')) quantity.signed = true
  if (more) quantity.approximation = 'more'
  return finish(text, end, first.chinese, first.end, quantity)
}

/** 1亿2000万元, 3万5千元, 1万2千人, 5元8角: amounts that add up, each of a smaller unit than the one before. */
function readCompound(text: string, first: Numeral): Found | undefined {
  return readSmallMoney(text, first) ?? readMultiplied(text, first)
}

function readMultiplied(text: string, first: Numeral): Found | undefined {
  let last = first
  let total = ZERO
  let multiplier: Decimal | undefined
  for (;;) {
    const next = multiplierOf(text[last.end])
    const numeral = next?.gte(TEN_THOUSAND) ? readNumber(text, last.end + 1) : undefined
    if (!next || !numeral || numeral.value.lt(ZERO) || multiplier?.lte(next)) break
    total = total.plus(last.value.times(next))
    multiplier = next
    last = numeral
  }
  if (!multiplier) return undefined
  const { unit, end, more } = readLooseUnit(text, last.end)
  if (unit === noUnit || unit.dimension === 'rate' || unit.name === '年') return undefined
  const one = unit.dimension === 'money' ? yuan.factor : ONE
  const lower = last.value.times(unit.factor).div(one)
  if (lower.gte(multiplier) || (unit.dimension !== 'money' && lower.times(TEN).lt(multiplier)))
    return undefined
  return finish(text, end, first.chinese, last.end, {
    value: total.times(one).div(unit.factor).plus(last.value),
    decimals: last.decimals,
    unit,
    ...(more ? { approximation: 'more' as const } : {}),
  })
}

/** 12元3角5分. */
function readSmallMoney(text: string, first: Numeral): Found | undefined {
  if (text[first.end] !== '元' || first.decimals > 0) return undefined
  let { value } = first
  let end = first.end + 1
  let decimals = 0
  for (const [places, name] of [
    [1, '角'],
    [2, '分'],
  ] as const) {
    const numeral = readNumber(text, end)
    if (!numeral?.value.lt(TEN) || numeral.decimals > 0 || text[numeral.end] !== name) continue
    if (name === '分' && readUnit(text, numeral.end)?.unit.name !== name) continue
    value = value.plus(numeral.value.div(places === 1 ? TEN : HUNDRED))
    decimals = places
    end = numeral.end + 1
  }
  return decimals ? finish(text, end, first.chinese, end - 1, { value, decimals, unit: yuan }) : undefined
}

const looseners = '余多几来'

/** The unit behind a numeral, with 余 or 多 before it, inside it (3万余元) or behind it. */
function readLooseUnit(text: string, start: number): { unit: Unit; end: number; more: boolean } {
  let index = start
  let more = false
  if (looseners.includes(text[index] ?? ' ') && readUnit(text, index + 1)) {
    more = true
    index++
  } else if (multiplierOf(text[index]) && looseners.includes(text[index + 1] ?? ' ')) {
    const joined = `${text[index]}${text.slice(index + 2, index + 8)}`
    const read = readUnit(joined, 0)
    if (read) return { unit: read.unit, end: index + 1 + read.end, more: true }
  }
  const read = readUnit(text, index)
  if (!read) return { unit: noUnit, end: more ? index - 1 : index, more: false }
  const loose = !more && isLooseBehind(text, read.end)
  return { unit: read.unit, end: loose ? read.end + 1 : read.end, more: more || loose }
}

/** 300元多, 一成多; not 5个多方, 420件多出16件, 5.50万元多支出0.32万元. */
function isLooseBehind(text: string, at: number): boolean {
  return text[at] === '余' || (text[at] === '多' && !isLetter(text[at + 1]))
}

/** 一成多用于人员: behind 成 any word may follow. */
function isLooseTenth(text: string, at: number): boolean {
  return (
    text[at] === '余' || (text[at] === '多' && !'项次数方重元样种0123456789'.includes(text[at + 1] ?? ' '))
  )
}

/** Whether a word goes on here; 的 and 了 only follow upon one. */
function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\u4e00-\u9fff0-9]/.test(unit) && unit !== '的' && unit !== '了'
}

/** Behind the sign between the ends of a range, a blank on both its sides or none; 0 where there is none. */
function rangeSignEnd(text: string, at: number): number {
  const blank = text[at] === ' '
  let end = blank ? at + 1 : at
  if ('~至到'.includes(text[end] ?? ' ')) end++
  else while (text[end] === '-' || text[end] === '—') end++
  if (end === (blank ? at + 1 : at) || (blank && text[end] !== ' ')) return 0
  return blank ? end + 1 : end
}

/** 由3人到5人, 从5%至8%: no range, but what it was and what it became. */
function isChange(text: string, at: number, sign: number): boolean {
  return '由从自'.includes(text[at - 1] ?? ' ') && '到至'.includes(text[sign] ?? ' ')
}

/** 5%-10%, 3~5次, 100至150人. The first end may leave the unit to the second. */
function readRange(text: string, first: Numeral): Found | undefined {
  const before = rangeSignEnd(text, first.end) ? undefined : readUnit(text, first.end)
  const sign = before ? before.end : first.end
  const start = rangeSignEnd(text, sign)
  if (!start || isChange(text, first.start, sign)) return undefined
  const second = readNumber(text, start)
  if (!second || second.value.lt(ZERO)) return undefined
  const behind =
    readUnit(text, second.end) ?? (text[sign] === '~' ? { unit: noUnit, end: second.end } : undefined)
  if (!behind || (before && before.unit.dimension !== behind.unit.dimension)) return undefined
  const value = before ? first.value.times(before.unit.factor).div(behind.unit.factor) : first.value
  if (value.gte(second.value)) return undefined
  return finish(text, behind.end, first.chinese, second.end, {
    value,
    upper: second.value,
    decimals: second.decimals,
    unit: behind.unit,
  })
}

const behind: [string, Approximation][] = [
  ['左右', 'about'],
  ['上下', 'about'],
  ['(含)以上', 'at-least'],
  ['及以上', 'at-least'],
  ['以上', 'at-least'],
  ['(含)以下', 'at-most'],
  ['及以下', 'at-most'],
  ['以下', 'at-most'],
  ['以内', 'at-most'],
  ['之内', 'at-most'],
]

const behindByLetter = Map.groupBy(behind, ([word]) => word[0] as string)

function finish(text: string, end: number, chinese: boolean, numeralEnd: number, quantity: Quantity): Found {
  const next = text[end] === ' ' ? end + 1 : end
  const loosened = behindByLetter.get(text[next] as string)?.find(([word]) => text.startsWith(word, next))
  if (loosened) {
    const [word, approximation] = loosened
    return { end: next + word.length, chinese, numeralEnd, quantity: { ...quantity, approximation } }
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
