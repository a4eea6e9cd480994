import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/index.ts'
import { openLedger } from '../../src/facts/index.ts'
import { readText } from '../../src/intake/index.ts'
import { seedText } from '../support/seed.ts'

const text = seedText()

describe.skipIf(text === undefined)('the real submission', () => {
  const { submission, report = '' } = readText(text ?? '')
  const ledger = openLedger(submission)
  const result = check(ledger, report, 'review')
  const statusOf = (written: string) =>
    result.quantities.filter((quantity) => quantity.text === written).map(({ status }) => status)

  it('is rejected for what is wrong in it, and for nothing else', () => {
    expect(result.verdict).toBe('rejected')
    const wrong = [...result.quantities, ...result.claims].filter(({ status }) => status === 'contradicted')
    expect(wrong.map((found) => found.text)).toEqual(['96%', '1263.37万元', '控制在预算申报的范围内'])
  })

  it('says whose number it is and what the tables say', () => {
    const found = result.quantities.find((quantity) => quantity.text === '1263.37万元')
    expect(found?.expected).toBe('1161.77万元')
    expect(found?.message).toContain('年初预算数')
    expect(found?.facts[0]?.place).toEqual({ attachment: '附件2', row: '年度资金总额', column: '全年预算数' })
  })

  it('ties what is right, 629.89 that no cell holds included', () => {
    expect(statusOf('32人')).toEqual(['supported', 'supported'])
    expect(statusOf('629.89万元')).toEqual(['derived'])
    for (const written of ['694.05万元', '64.16万元', '467.72万元', '100分', '1161.77万元'])
      expect(statusOf(written)).toEqual(['supported'])
  })

  it('gives offsets into the text as it stands', () => {
    for (const found of [...result.quantities, ...result.claims])
      expect(report.slice(found.start, found.end)).toBe(found.text)
  })
})
