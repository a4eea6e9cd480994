import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLexicon, scan, vocabulary } from '../../src/prose/index.ts'
import { runs } from '../support/runs.ts'

const lexicon = createLexicon(vocabulary(2023))

describe('any text', () => {
  it('is scanned without throwing, in order and without overlaps, every Arabic numeral in a token', () => {
    const piece = fc.constantFrom(
      '三公经费',
      '1161.77',
      '万元',
      '，',
      '。',
      '约',
      '百分之',
      '2023年',
      '〔2020〕',
      '-',
      '至',
      '、',
      '（',
      '）',
      '九成',
      ' ',
      '\n',
      '%',
      '第',
      '多',
      '《',
      '》',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const tokens = scan(text, lexicon)
          let end = 0
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(end)
            expect(token.end).toBeGreaterThan(token.start)
            end = token.end
          }
          expect(end).toBeLessThanOrEqual(text.length)
          for (const match of text.matchAll(/[0-9]+/g)) {
            const token = tokens.find(({ start, end: stop }) => start <= match.index && match.index < stop)
            expect(token, `${match[0]} in ${JSON.stringify(text)}`).toBeDefined()
            expect(token?.type).not.toBe('text')
          }
        },
      ),
      runs(2000),
    )
  })
})
