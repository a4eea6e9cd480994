import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerByRules } from '../../src/review/index.ts'
import { questions } from './questions.ts'
import { sourceOf } from './submissions.ts'

/** Pieces of questions, put together in any order. */
const pieces = [
  ...new Set(questions.flatMap(({ question }) => [question, question.slice(0, 6), question.slice(-5)])),
  ...'，。？、；（）“”《》【】\n０１２ 万元%2024年附件3比占超'.split(''),
  '哪个',
  '最低',
  '分别',
  '其中',
  '各项目',
  '不超过98%',
  '去年同期',
]

const question = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join('')),
)

describe('any question', () => {
  it.each(['sample', 'tiny-2021', 'school-2024'])('of %s has a checked answer, soon', (of) => {
    const { ledger, findings } = sourceOf(of)
    fc.assert(
      fc.property(question, (text) => {
        const started = performance.now()
        const { answer, check, answeredBy } = answerByRules(ledger, findings, text)
        expect(answer).not.toBe('')
        expect(check.verdict).toBe('accepted')
        expect(answeredBy).toBe('rules')
        expect(performance.now() - started).toBeLessThan(2_000)
      }),
      { numRuns: 150 },
    )
  })

  it('may be long', () => {
    const { ledger, findings } = sourceOf('street-2025')
    const started = performance.now()
    answerByRules(ledger, findings, '三公经费和项目支出，哪个超预算最多，有哪些问题？'.repeat(400))
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
