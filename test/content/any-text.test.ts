import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/index.ts'
import { contentFindings } from '../../src/content/index.ts'
import { reportSections } from '../../src/form/index.ts'
import { smallLedger as ledger } from '../support/small-submission.ts'

const nothing = check(ledger, '', 'review')
const keys = reportSections.map(({ key }) => key)

describe('any text', () => {
  it('is looked over, and never rejected', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '一是',
        '（一）',
        '1.',
        '。',
        '；',
        '\n',
        '【待补充：',
        '】',
        '进一步加强',
        '针对“',
        '”',
        '三公经费',
        '0.32万元',
      ),
      fc.string({ maxLength: 8, unit: 'grapheme' }),
    )
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), text), { maxLength: 4 }), (texts) => {
        const sections = texts.map(([key, text]) => ({
          key,
          heading: '',
          text,
          check: check(ledger, text, 'review'),
        }))
        for (const finding of [...contentFindings(ledger, sections).values()].flat()) {
          expect(finding.severity).not.toBe('error')
          expect(finding.message).toMatch(/^第[一二三四五六七八九十]部分/)
        }
      }),
    )
  })

  it.each([
    '一是',
    '一',
    '。',
    '【',
    '【】',
    '\n',
    ' ',
    '（一）',
    '1.\n',
    '针对“一”的问题。',
    '进一步加强。',
    '三公经费。',
  ])('is looked over in bounded time: %j again and again', (piece) => {
    const text = piece.repeat(100_000 / piece.length)
    const sections = keys.map((key) => ({ key, heading: '', text, check: nothing }))
    const begun = performance.now()
    contentFindings(ledger, sections)
    expect(performance.now() - begun).toBeLessThan(4000)
  })
})
