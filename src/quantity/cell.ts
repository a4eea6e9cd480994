import type { Decimal } from './decimal.ts'
import { fold } from './fold.ts'
import { readArabic, readChinese } from './number.ts'
import { noUnit, readUnit, type Unit } from './unit.ts'

/** A comparison in front of a target: 数量 ≥1次, 成本 ≤50万元. `=` also where none is written. */
export type Comparison = '≥' | '≤' | '>' | '<' | '='

/**
 * What a cell holds. Blank, 0, a dash, a slash, 无 and 不适用 are told apart: the form asks for different things of them.
 * A `number` is the cell's only content but for sign, comparison and unit; anything else is `words`.
 */
export type CellValue =
  | { state: 'blank' | 'dash' | 'slash' | 'none' | 'not-applicable' }
  | {
      state: 'number'
      value: Decimal
      decimals: number
      unit: Unit
      comparison: Comparison
      negativeInParentheses: boolean
    }
  | { state: 'words'; text: string }

const comparisons: [string, Comparison][] = [
  ['>=', '≥'],
  ['≥', '≥'],
  ['大于等于', '≥'],
  ['大于或等于', '≥'],
  ['不低于', '≥'],
  ['不少于', '≥'],
  ['不小于', '≥'],
  ['至少', '≥'],
  ['≮', '≥'],
  ['<=', '≤'],
  ['≤', '≤'],
  ['小于等于', '≤'],
  ['小于或等于', '≤'],
  ['不超过', '≤'],
  ['不高于', '≤'],
  ['不多于', '≤'],
  ['不大于', '≤'],
  ['最多', '≤'],
  ['≯', '≤'],
  ['>', '>'],
  ['大于', '>'],
  ['高于', '>'],
  ['超过', '>'],
  ['<', '<'],
  ['小于', '<'],
  ['低于', '<'],
  ['=', '='],
  ['等于', '='],
]

/** Comparisons written behind the figure: 95%以上. */
const comparisonsBehind: [string, Comparison][] = [
  ['及以上', '≥'],
  ['以上', '≥'],
  ['及以下', '≤'],
  ['以下', '≤'],
  ['以内', '≤'],
  ['内', '≤'],
]

/** Reads one cell of a table. Never throws. */
export function readCell(raw: string | undefined): CellValue {
  const text = fold(raw ?? '').trim()
  if (text === '') return { state: 'blank' }
  if (/^[-—–一]{1,3}$/.test(text) && text !== '一') return { state: 'dash' }
  if (text === '/' || text === '\\' || text === '//') return { state: 'slash' }
  if (text === '无' || text === '无。') return { state: 'none' }
  if (text === '不适用' || text === '不涉及' || /^n\/?a$/i.test(text)) return { state: 'not-applicable' }
  return readNumberCell(text) ?? { state: 'words', text: raw ?? '' }
}

function readNumberCell(folded: string): CellValue | undefined {
  let text = folded
  let index = 0
  let comparison: Comparison = '='
  const sign = comparisons.find(([word]) => text.startsWith(word))
  if (sign) {
    comparison = sign[1]
    index = sign[0].length
  }
  while (text[index] === ' ') index++
  // ￥-3.20, (￥3.20) and, as spreadsheets show it, -￥3.20.
  const currency = /^([(-]?) *[¥￥] */.exec(text.slice(index))
  if (currency) text = text.slice(0, index) + currency[1] + text.slice(index + currency[0].length)
  const parenthesis = text[index] === '(' && text.endsWith(')')
  if (parenthesis) {
    index++
    text = text.slice(0, -1)
  }
  const perHundred = text.startsWith('百分之', index)
  if (perHundred) index += 3
  const numeral = readArabic(text, index) ?? readChinese(text, index)
  if (!numeral) return undefined
  index = numeral.end
  const read = readUnit(text, index)
  let unit = noUnit
  if (perHundred) unit = readUnit('%', 0)?.unit ?? noUnit
  else if (read) {
    unit = read.unit
    index = read.end
  }
  // 3860元/户: what the figure is for; 18600件(套): another word for the unit.
  const per = /^(?:\/[\u4e00-\u9fff]{1,3}|\([\u4e00-\u9fff]{1,3}\))/.exec(text.slice(index))
  if (per) index += per[0].length
  const behind = comparisonsBehind.find(([word]) => text.startsWith(word, index))
  if (behind) {
    comparison = behind[1]
    index += behind[0].length
  }
  if (/[^ 。;；,，]/.test(text.slice(index))) return undefined
  return {
    state: 'number',
    value: parenthesis && !unit.name ? numeral.value.neg() : numeral.value,
    decimals: numeral.decimals,
    unit,
    comparison,
    negativeInParentheses: parenthesis,
  }
}
