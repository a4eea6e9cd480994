import { describe, expect, it } from 'vitest'
import { asksSomething } from '../../src/review/index.ts'

describe('whether somebody asks, or wants other words', () => {
  it.each([
    ['三公经费是多少？', true],
    ['三公经费较上年变化多少', true],
    ['哪些地方勾稽不上？', true],
    ['公用经费是否超预算', true],
    ['能不能把第七部分写得更具体？', false],
    ['第六部分补充三公经费下降的情况', false],
    ['语气再正式一些', false],
    ['第八部分精简到三条', false],
  ])('%s', (text, asks) => {
    expect(asksSomething(text)).toBe(asks)
  })
})
