import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCell } from '../../src/quantity/index.ts'

describe('readCell', () => {
  it.each([
    ['', 'blank'],
    ['  \u3000', 'blank'],
    ['—', 'dash'],
    ['--', 'dash'],
    ['/', 'slash'],
    ['无', 'none'],
    ['不适用', 'not-applicable'],
    ['0', 'number'],
    ['0.00', 'number'],
    ['100%', 'number'],
    ['预期目标已完成。', 'words'],
    ['共3个', 'words'],
    ['3个平台，4个改扩建', 'words'],
  ])('%j is %s', (text, state) => {
    expect(readCell(text).state).toBe(state)
  })

  it.each([
    ['≧1次', '≥', '1', '次'],
    ['>=95%', '≥', '95', '%'],
    ['不低于95％', '≥', '95', '%'],
    ['95%以上', '≥', '95', '%'],
    ['≤50万元', '≤', '50', '元'],
    ['(9.32)', '=', '-9.32', ''],
    ['￥1,234.56', '=', '1234.56', ''],
    ['-￥3.20', '=', '-3.2', ''],
    ['百分之九十八', '=', '98', '%'],
    ['三十二人', '=', '32', '人'],
  ])('%s', (text, comparison, value, unit) => {
    const cell = readCell(text)
    if (cell.state !== 'number') throw new Error(`${text} was read as ${cell.state}`)
    expect([cell.comparison, cell.value.toFixed(), cell.unit.name]).toEqual([comparison, value, unit])
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readCell(text)))
  })
})
