import {
  type Decimal,
  decimal,
  HUNDRED,
  percentage,
  round,
  writeAmount,
  writePercentage,
  writePlain,
  ZERO,
} from '../../quantity/index.ts'

/** How the composer writes amounts, rates and changes. Every figure of a composed report passes through here. */

/** An amount of money, “1161.77万元”. One too small for two decimals keeps those that it has. */
export function money(value: Decimal): string {
  const rounded = round(value, 2)
  return `${rounded.eq(ZERO) && !value.eq(ZERO) ? writePlain(round(value, 6)) : writeAmount(value)}万元`
}

export function percent(value: Decimal): string {
  return writePercentage(value)
}

export function score(value: Decimal): string {
  return `${writePlain(round(value, 2))}分`
}

/** Rates beyond this say less than the amounts do: the base was next to nothing. */
const tellingRate = decimal('1000')

/** `(value − base) ÷ base` as it is written, without sign; undefined where it cannot be or does not help. */
export function changeRate(value: Decimal, base: Decimal): string | undefined {
  if (base.lte(ZERO)) return undefined
  const rate = percentage(value.minus(base).abs(), base)
  if (!rate || round(rate, 2).eq(ZERO) || rate.gt(tellingRate)) return undefined
  // 下降100% would say that nothing is left.
  return value.gt(ZERO) && value.lt(base) && round(rate, 2).eq(HUNDRED) ? undefined : percent(rate)
}

/** “较上年决算数85.68万元减少21.52万元，下降25.12%”; 持平 where nothing changed, without rate where the base is zero. */
export function compared(value: Decimal, base: Decimal, baseWords: string): string {
  return comparison(value, base, `${baseWords}${money(base)}`)
}

/** The same where the base was stated just before: “较年初预算数减少101.60万元，下降8.04%”. */
export function comparedWith(value: Decimal, base: Decimal, baseWords: string): string {
  return comparison(value, base, baseWords)
}

function comparison(value: Decimal, base: Decimal, against: string): string {
  const difference = value.minus(base)
  if (difference.eq(ZERO)) return `较${against}持平`
  const rate = changeRate(value, base)
  const [verb, trend] = difference.gt(ZERO) ? ['增加', '增长'] : ['减少', '下降']
  return `较${against}${verb}${money(difference.abs())}${rate ? `，${trend}${rate}` : ''}`
}

/** A visible gap that only the officer can fill. */
export function ask(hint: string): string {
  return `【待补充：${hint}】`
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** 1 → 一, 12 → 十二. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const last = ones === 0 ? '' : (numerals[ones - 1] ?? '')
  return tens === 0 ? last : `${tens === 1 ? '' : numerals[tens - 1]}十${last}`
}

/** “甲、乙和丙”; “甲和维护、乙” where a 和 would be misread. */
export function enumerated(words: readonly string[]): string {
  const last = words
    .slice(-1)
    .map((word) => (words.some((one) => one.includes('和')) ? `、${word}` : `和${word}`))
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}${last.join('')}`
}

/** Clauses as one sentence; empty ones are left out. */
export function sentence(...clauses: readonly (string | undefined | false)[]): string {
  const said = clauses.filter((clause) => clause)
  return said.length === 0 ? '' : `${said.join('，')}。`
}

/** Paragraphs of a section; empty ones are left out. */
export function paragraphs(...lines: readonly (string | undefined | false)[]): string {
  return lines.filter((line) => line).join('\n')
}
