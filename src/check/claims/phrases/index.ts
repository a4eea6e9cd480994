import { adjustmentTopic, changedTopic } from './adjustment.ts'
import { budgetTopic, overBudgetTopic } from './budget.ts'
import { otherTopic, trendTopic, yearlyTopic } from './changes.ts'
import { composedTopic } from './composed.ts'
import { establishmentTopic } from './establishment.ts'
import type { Phrase, Topic } from './kinds.ts'
import { marksTopic } from './marks.ts'
import { actionsTopic, doneActionsTopic, nothingTopic, someTopic } from './nothing.ts'
import { ranksTopic } from './ranks.ts'
import { spendingTopic } from './spending.ts'
import { doneTopic, missedTopic, punctualTopic } from './targets.ts'

export type { Phrase, PhraseKind } from './kinds.ts'

interface Topics {
  all: readonly Topic[]
  /** For each letter, the topics that need it, one bit for each. */
  byLetter: ReadonlyMap<number, number>
}

const known = new Map<number, Topics>()

/**
 * The phrases that a clause may hold, in the order in which they are looked for: denied before not, longer before shorter.
 * Its letters tell which subjects it can be about, so that most patterns are never tried.
 */
export function phrasesIn(year: number, words: string): readonly Phrase[] {
  const { all, byLetter } = topicsOf(year)
  let found = 0
  for (let at = 0; at < words.length; at++) found |= byLetter.get(words.charCodeAt(at)) ?? 0
  const phrases: Phrase[] = []
  for (let index = 0; found >> index; index++) {
    const topic = all[index] as Topic
    if (found & (1 << index) && topic.any.test(words)) phrases.push(...topic.phrases)
  }
  return phrases
}

function topicsOf(year: number): Topics {
  const found = known.get(year)
  if (found) return found
  const all = [
    actionsTopic,
    doneActionsTopic,
    yearlyTopic(year),
    establishmentTopic,
    budgetTopic,
    adjustmentTopic,
    missedTopic,
    overBudgetTopic,
    marksTopic,
    spendingTopic,
    punctualTopic,
    doneTopic,
    changedTopic,
    composedTopic,
    nothingTopic,
    trendTopic,
    someTopic,
    otherTopic,
    ranksTopic,
  ]
  const byLetter = new Map<number, number>()
  for (const [index, { letters }] of all.entries())
    for (const letter of letters) {
      const code = letter.charCodeAt(0)
      byLetter.set(code, (byLetter.get(code) ?? 0) | (1 << index))
    }
  const topics = { all, byLetter }
  known.set(year, topics)
  return topics
}
