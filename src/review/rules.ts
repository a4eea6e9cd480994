import type { Answer } from '../../schemas/answer.ts'
import type { Fact } from '../../schemas/fact.ts'
import type { Finding } from '../../schemas/finding.ts'
import { check } from '../check/index.ts'
import type { Ledger } from '../facts/index.ts'
import type { Asked } from './asked.ts'
import { inability } from './inability.ts'
import type { Source } from './intent.ts'
import { intents } from './intents/index.ts'
import { readQuestion } from './question.ts'
import { cited, type Reply, type Statement, secure, statement } from './reply.ts'

/** Longest question that is read; the border refuses longer ones before. */
const LONGEST = 4000

/** Answers a question from the tables alone. Pure; every figure of the answer has passed the checker. */
export function answerByRules(ledger: Ledger, findings: readonly Finding[], question: string): Answer {
  const source: Source = { ledger, findings }
  const asked = readQuestion(ledger, question.slice(0, LONGEST))
  const done = new Set<string>()
  const lines: string[] = []
  const facts: Fact[] = []
  for (const one of asked) {
    for (const said of replyTo(one, source, done)) {
      const text = secure(ledger, said)
      if (text === '' || lines.includes(text)) continue
      lines.push(text)
      facts.push(...said.facts)
    }
  }
  if (lines.length === 0) return finish(ledger, inability(source, asked), [])
  return finish(ledger, lines.join('\n'), facts)
}

/** The first intent that knows the question and has something to say to it. */
function replyTo(asked: Asked, source: Source, done: Set<string>): Reply {
  if (asked.untabled.length > 0 && asked.things.length === 0)
    return [statement(inability(source, [asked]), [])]
  for (const intent of intents) {
    if (!intent.recognises(asked, source)) continue
    const reply = intent.answer(asked, source)
    if (!reply || reply.length === 0) continue
    const key = `${intent.id} ${asked.things.map(({ words }) => words).join()} ${JSON.stringify([asked.columns, asked.base])}`
    if (done.has(key)) return []
    done.add(key)
    const silent =
      asked.wants.has('reason') &&
      intent.id !== 'indicator' &&
      intent.id !== 'unmet' &&
      intent.id !== 'findings'
    return [
      ...notes(asked),
      ...reply,
      ...(silent ? [statement('附表没有填写原因的栏目，需由填报单位说明。', [])] : []),
    ]
  }
  return []
}

/** Says so where the question's own words are not the form's, and where the form has nothing for a part of it. */
function notes({ things, untabled, named }: Asked): Statement[] {
  const missing = untabled.length > 0 ? [statement(`附表没有单列“${untabled.join('、')}”。`, [])] : []
  if (!named) return missing
  const inexact = things.flatMap(({ inexact: words, items }): Statement[] =>
    words === undefined || items.some(({ words: known }) => known.includes(words))
      ? []
      : [
          statement(
            `附表没有单列“${words}”，最接近的是：${[...new Set(items.map(({ label }) => label))].join('、')}。`,
            [],
          ),
        ],
  )
  return [...missing, ...inexact]
}

/** Checks the whole; an answer that is refused as a whole is not given. */
export function finish(ledger: Ledger, text: string, facts: readonly Fact[]): Answer {
  const result = check(ledger, text, 'draft')
  if (result.verdict === 'accepted')
    return { answer: text, citations: cited(facts), check: result, answeredBy: 'rules' }
  const kept: string[] = []
  for (const line of text.split('\n')) {
    kept.push(line)
    if (check(ledger, kept.join('\n'), 'draft').verdict === 'rejected') kept.pop()
  }
  const answer = kept.length > 0 ? kept.join('\n') : '无法给出经核对的回答，请直接查看所引单元格。'
  return { answer, citations: cited(facts), check: check(ledger, answer, 'draft'), answeredBy: 'rules' }
}
