import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decimal,
  fold,
  lastPlace,
  readArabic,
  readChinese,
  readUnit,
  round,
} from '../../src/quantity/index.ts'

describe('readArabic', () => {
  it.each([
    ['1161.77万元', '1161.77', '万元'],
    ['1,263.37', '1263.37', ''],
    ['3，518.85万元', '3518.85', '万元'],
    ['1 263.37万元', '1263.37', '万元'],
    ['１２３４．５', '1234.5', ''],
    ['-9.32万元', '-9.32', '万元'],
    ['1.2.3 标题', '1', '.2.3 标题'],
    ['12,3456', '12', ',3456'],
    ['2023，114', '2023', '，114'],
  ])('%s', (text, value, rest) => {
    const folded = fold(text)
    const numeral = readArabic(folded, 0)
    expect(numeral?.value.toFixed()).toBe(value)
    expect(folded.slice(numeral?.end)).toBe(fold(rest))
  })

  it('reads back what was written, for every decimal', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.integer({ min: 0, max: 6 }),
        (digits, places) => {
          const value = decimal(String(digits)).div(decimal(`1e${places}`))
          const written = value.toFixed(places)
          const numeral = readArabic(written, 0)
          expect(numeral?.value.eq(value)).toBe(true)
          expect(numeral?.decimals).toBe(places)
          expect(numeral?.end).toBe(written.length)
        },
      ),
    )
  })
})

describe('readChinese', () => {
  it.each([
    ['一千一百六十一点七七万元', '1161.77', '万元'],
    ['二〇二三年', '2023', '年'],
    ['三万五千元', '35000', '元'],
    ['百余次', '100', '余次'],
    ['一百二十', '120', ''],
    ['一百零五', '105', ''],
    ['两百', '200', ''],
    ['壹拾', '10', ''],
    ['十二', '12', ''],
    ['五十万人', '50', '万人'],
    ['一亿二千万元', '120000000', '元'],
    ['负三点二', '-3.2', ''],
  ])('%s', (text, value, rest) => {
    const numeral = readChinese(text, 0)
    expect(numeral?.value.toFixed()).toBe(value)
    expect(text.slice(numeral?.end)).toBe(rest)
  })

  it('is the inverse of writing, up to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(readChinese(inChinese(value), 0)?.value.toFixed()).toBe(String(value))
      }),
    )
  })
})

/** 1–9999 in Chinese numerals, by the book. */
function inChinese(value: number): string {
  const digits = '零一二三四五六七八九'
  let text = ''
  let zero = false
  for (const [power, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10
    if (digit === 0) zero = text !== ''
    else {
      text += `${zero ? '零' : ''}${digits[digit]}${name}`
      zero = false
    }
  }
  return text
}

describe('readUnit', () => {
  it.each([
    ['万元', 'money', '1'],
    ['元', 'money', '0.0001'],
    ['亿元', 'money', '10000'],
    ['百万元', 'money', '100'],
    ['万 元', 'money', '1'],
    ['万', 'money', '1'],
    ['％', 'rate', '1'],
    ['‰', 'rate', '0.1'],
    ['个百分点', 'points', '1'],
    ['万人次', 'count', '10000'],
    ['平方米', 'area', '1'],
    ['人', 'people', '1'],
  ])('%s', (text, dimension, factor) => {
    const read = readUnit(fold(text), 0)
    expect(read?.unit.dimension).toBe(dimension)
    expect(read?.unit.factor.toFixed()).toBe(factor)
    expect(read?.end).toBe(text.length)
  })
})

describe('rounding and places', () => {
  it.each([
    ['0.125', 2, '0.13'],
    ['-0.125', 2, '-0.13'],
    ['1161.765', 2, '1161.77'],
    ['99.995', 2, '100'],
  ])('rounds %s half up to %i decimals', (value, decimals, rounded) => {
    expect(round(decimal(value), decimals).toFixed()).toBe(rounded)
  })

  it.each([
    ['1200', '100'],
    ['1162', '1'],
    ['0.6', '0.1'],
    ['0', '1'],
  ])('the last non-zero digit of %s has place %s', (value, place) => {
    expect(lastPlace(decimal(value)).toFixed()).toBe(place)
  })
})

describe('fold', () => {
  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text).length).toBe(text.length)
      }),
    )
  })
})
