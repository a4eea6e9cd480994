import { type ClaimWord, claimWords, type Token } from '../../prose/index.ts'
import { type Clause, startOf, wordsOf } from './clause.ts'
import { judgeNot } from './direction.ts'
import { judgePhrase } from './judge.ts'
import { type Phrase, type PhraseKind, phrasesIn } from './phrases/index.ts'
import type { AddClaim } from './reader.ts'
import { quantityFollows } from './tokens.ts'

/** Claims that a figure behind them does not state more exactly. */
const loose = new Set<PhraseKind>([
  'within-budget',
  'within-establishment',
  'none',
  'full-marks',
  'on-time',
  'late',
])

/** 无公函不接待, 无预算不支出: with 不 these are rules, not reports. */
const rules = new Set<PhraseKind>(['none', 'nothing', 'none-budgeted', 'unadjusted', 'not-added'])

/** Claims that a figure right before them takes for itself: 还有14.25万元没有用完. */
const led = new Set<PhraseKind>(['unspent', 'nothing', 'vacancies'])

/** 未能, 没有有效: what turns the phrase behind it round. */
const denialBefore = new RegExp(`${claimWords.denied}$`)

/** What a phrase says when it is denied; those without an entry say nothing then. */
const opposite: Partial<Record<PhraseKind, PhraseKind>> = {
  'within-budget': 'over-budget',
  'over-budget': 'within-budget',
  'within-limit': 'over-limit',
  'over-limit': 'within-limit',
  'within-establishment': 'over-establishment',
  'over-establishment': 'within-establishment',
  'no-vacancies': 'vacancies',
  vacancies: 'no-vacancies',
  reached: 'missed',
  'all-done': 'missed',
  'named-done': 'named-missed',
  'at-least-target': 'below-target',
  'at-most-target': 'above-target',
  'above-target': 'at-most-target',
  'below-target': 'at-least-target',
  'on-time': 'late',
  late: 'on-time',
  'every-one': 'not-every-one',
  'full-marks': 'marks-lost',
  'marks-lost': 'full-marks',
  'all-spent': 'unspent',
  unspent: 'all-spent',
  added: 'not-added',
  rise: 'not-risen',
  fall: 'not-fallen',
}

/** Claims of all that a word before them may take back. */
const wholes = new Set<PhraseKind>(['all-spent', 'all-done', 'reached', 'full-marks', 'every-one'])

/** Letters beyond which a run without any stop is no clause, and is not read. */
const LONGEST = 400

/** What the words of a clause that has ended claim: its phrases first, then the claim words that none of them holds. */
export function readPhrases(clause: Clause, add: AddClaim, isTaken: (start: number, end: number) => boolean) {
  readTopics(clause, add, isTaken)
  for (let index = clause.from; index < clause.to; index++) {
    const token = clause.tokens[index] as Token
    if (token.type !== 'word' || isTaken(token.start, token.end)) continue
    const claim = token.meanings.find((meaning) => meaning.kind === 'claim')
    if (!claim || quantityFollows(clause.tokens, index)) continue
    // 占全部支出的比重: a name, not a claim.
    if (claim.claim === 'all-spent' && index + 1 < clause.to) continue
    add(token.start, token.end, claim.claim, judgeClaimWord(clause, claim.claim, token))
  }
}

function readTopics(clause: Clause, add: AddClaim, isTaken: (start: number, end: number) => boolean) {
  const offset = startOf(clause)
  if ((clause.tokens[clause.to - 1]?.end ?? offset) - offset > LONGEST) return
  const words = wordsOf(clause)
  const read = ({ kind, pattern, id }: Phrase) => {
    const found = pattern.exec(words)
    if (!found || (rules.has(kind) && found[0].startsWith('不'))) return
    const denied = denialBefore.exec(words.slice(0, found.index))
    const start = offset + (denied?.index ?? found.index)
    const end = offset + found.index + found[0].length
    if (isTaken(start, end)) return
    // 基本执行完毕: not wholly.
    const hedged =
      wholes.has(kind) && /(?:基本|大体|大致|几乎|接近|大部分)$/.test(words.slice(0, found.index))
    const skipped =
      hedged ||
      (!loose.has(kind) && quantityBehind(clause, end)) ||
      (led.has(kind) && quantityRightBefore(clause, start))
    const said = denied ? { kind: opposite[kind], id } : { kind, id }
    const verdict = skipped || !said.kind ? undefined : judgePhrase(clause, said, start, end)
    // 没有全部控制在预算内: some may be.
    add(start, end, said.kind ?? kind, denied?.[1] && verdict?.holds === false ? undefined : verdict)
  }
  for (const phrase of phrasesIn(clause.ledger.year, words)) read(phrase)
}

function judgeClaimWord(clause: Clause, claim: ClaimWord, { start, end }: Token) {
  if (claim === 'none' || claim === 'unchanged') return undefined
  const denied = denialBefore.test(wordsOf(clause, start))
  if (claim === 'not-risen') return judgeNot(clause, start, 1, denied)
  const kind = denied ? opposite[claim] : claim
  return kind && judgePhrase(clause, { kind }, start, end)
}

/** Whether a figure stands behind a place in the clause, or in brackets right behind the clause: 完成目标值（400家）的109%. */
function quantityBehind({ tokens, from, to }: Clause, place: number): boolean {
  const close = tokens[to]
  if (close?.type === 'break' && close.level === 'open' && tokens[to + 1]?.type === 'quantity') return true
  return tokens.slice(from, to).some(({ type, start }) => type === 'quantity' && start >= place)
}

function quantityRightBefore({ tokens, from, to }: Clause, place: number): boolean {
  const before = tokens.slice(from, to).findLast(({ end }) => end <= place)
  return before?.type === 'quantity'
}
