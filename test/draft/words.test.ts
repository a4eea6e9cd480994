import { describe, expect, it } from 'vitest'
import { clause, points, shortened } from '../../src/draft/composer/cell-text.ts'
import { changeRate, chineseNumber, compared, enumerated, money } from '../../src/draft/composer/words.ts'
import { decimal } from '../../src/quantity/index.ts'

describe('amounts and changes', () => {
  it('writes money with two decimals, and what is too small for them in full', () => {
    expect(money(decimal('1161.77'))).toBe('1161.77万元')
    expect(money(decimal('560'))).toBe('560.00万元')
    expect(money(decimal('0.0032'))).toBe('0.0032万元')
  })

  it('compares by direction, without a rate where there can be none', () => {
    const against = (value: string, base: string) => compared(decimal(value), decimal(base), '预算数')
    expect(against('64.16', '85.80')).toBe('较预算数85.80万元减少21.64万元，下降25.22%')
    expect(against('38.28', '34.40')).toBe('较预算数34.40万元增加3.88万元，增长11.28%')
    expect(against('5', '5')).toBe('较预算数5.00万元持平')
    expect(against('0.32', '0')).toBe('较预算数0.00万元增加0.32万元')
  })

  it('leaves out rates that mislead: on next to nothing, or of all but a trifle', () => {
    expect(changeRate(decimal('320'), decimal('1'))).toBeUndefined()
    expect(changeRate(decimal('0.01'), decimal('99999'))).toBeUndefined()
    expect(changeRate(decimal('0'), decimal('3'))).toBe('100%')
  })
})

describe('lists', () => {
  it('numbers in Chinese', () => {
    expect([1, 10, 11, 20, 21].map(chineseNumber)).toEqual(['一', '十', '十一', '二十', '二十一'])
  })

  it('joins by 和, unless a word has one', () => {
    expect(enumerated(['甲', '乙', '丙'])).toBe('甲、乙和丙')
    expect(enumerated(['公务用车购置和维护经费', '出国经费'])).toBe('公务用车购置和维护经费、出国经费')
  })
})

describe('text from cells', () => {
  it('is taken apart by its numbers', () => {
    expect(points('目标1：办好诉求；\n目标2：推进改造。')).toEqual(['办好诉求', '推进改造'])
    expect(points('1.开设课程31门，参与率91.7%。2.培训36次。')).toEqual([
      '开设课程31门，参与率91.7%',
      '培训36次',
    ])
    expect(points('完成1.5公里。')).toEqual(['完成1.5公里'])
  })

  it('is shortened at the end of a sentence, never inside a figure', () => {
    expect(shortened('一句话。第二句很长很长', 8)).toBe('一句话')
    expect(shortened('投入3，518.85万元用于建设', 8)).toBe('')
  })

  it('stays on one line, and cannot pass for a gap', () => {
    expect(clause('第一行\n第二行。【待补充：98%】', 100)).toBe('第一行第二行，〔待补充：98%〕')
  })
})
