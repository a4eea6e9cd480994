import type { ClaimWord, Token } from '../../prose/index.ts'
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
    const start = offset + found.index
    const end = start + found[0].length
    if (isTaken(start, end)) return
    const skipped =
      (!loose.has(kind) && quantityBehind(clause, end)) ||
      (led.has(kind) && quantityRightBefore(clause, start))
    add(
      start,
      end,
      kind,
      skipped ? undefined : judgePhrase(clause, id === undefined ? { kind } : { kind, id }, start, end),
    )
  }
  for (const phrase of phrasesIn(clause.ledger.year, words)) read(phrase)
}

function judgeClaimWord(clause: Clause, claim: ClaimWord, { start, end }: Token) {
  if (claim === 'not-risen') return judgeNot(clause, start, 1)
  if (claim === 'none' || claim === 'unchanged') return undefined
  return judgePhrase(clause, { kind: claim }, start, end)
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
