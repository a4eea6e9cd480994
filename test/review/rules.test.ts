import { describe, expect, it } from 'vitest'
import { answerSchema } from '../../schemas/answer.ts'
import { examples } from '../../src/review/inability.ts'
import { answerByRules } from '../../src/review/index.ts'
import { questions, unanswerable } from './questions.ts'
import { sourceOf, sources } from './submissions.ts'

function ask(of: string, question: string) {
  const { ledger, findings } = sourceOf(of)
  return answerByRules(ledger, findings, question)
}

describe('what the rules answer', () => {
  it.each(questions.filter(({ of }) => sources.has(of)))(
    '$of: $question',
    ({ of, question, says, cites }) => {
      const answer = answerSchema.parse(ask(of, question))
      for (const words of says) expect(answer.answer).toContain(words)
      expect(answer.answer).not.toContain('见附件')
      const cited = answer.citations.map(({ id }) => id)
      expect(cited).toEqual(expect.arrayContaining([...cites]))
      expect(new Set(cited).size).toBe(cited.length)
      expect([answer.check.verdict, answer.answeredBy]).toEqual(['accepted', 'rules'])
    },
  )

  it.each(unanswerable.filter(([of]) => sources.has(of)))(
    '%s: %s is said to be beyond the tables',
    (of, question) => {
      const answer = ask(of, question)
      expect(answer.answer).toContain('无法回答')
      expect(answer.answer.match(/“[^“”]+？”/g)).toHaveLength(3)
      expect(answer.citations).toEqual([])
      expect(answer.check.verdict).toBe('accepted')
    },
  )

  it('puts cells before derived figures', () => {
    const places = ask('sample', '项目支出全年预算是多少').citations.map(({ place }) => place !== undefined)
    expect(places).toEqual(places.toSorted((a, b) => Number(b) - Number(a)))
    expect(places).toContain(true)
  })
})

describe.each([...sources.keys()])('%s', (of) => {
  it('answers the questions that it offers', () => {
    const offered = examples(sourceOf(of))
    expect(offered).toHaveLength(3)
    for (const question of offered) {
      const answer = ask(of, question)
      expect(answer.answer).not.toContain('无法回答')
      expect(answer.citations.length).toBeGreaterThan(0)
    }
  })

  it('has something checked to say of every item and every indicator', () => {
    for (const { label } of sourceOf(of).ledger.items) {
      const { answer, check } = ask(of, `${label}是多少？`)
      expect([label, check.verdict, answer === '']).toEqual([label, 'accepted', false])
    }
  })
})
