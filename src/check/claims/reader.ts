import type { Fact } from '../../../schemas/fact.ts'
import type { Ledger } from '../../facts/index.ts'
import type { ClaimWord, Token } from '../../prose/index.ts'
import type { Context } from '../context/context.ts'
import { isAsserted, opensMeasures } from './asserted.ts'
import type { Clause } from './clause.ts'
import { readPhrases } from './clause-phrases.ts'
import type { PhraseKind } from './phrases/index.ts'
import type { Verdict } from './verdict.ts'
import { readWord } from './word-claims.ts'

/** A statement in words that the tables decide. */
export interface JudgedClaim {
  start: number
  end: number
  holds: boolean
  kind: ClaimWord | PhraseKind
  subject: string
  facts: Fact[]
}

/** Adds a claim where the tables decide it; what was looked at is not read again either way. */
export type AddClaim = (
  start: number,
  end: number,
  kind: JudgedClaim['kind'],
  verdict: Verdict | undefined,
) => void

/** Collects the claims of a text while it is walked: by their words, and at the end of each clause by its phrases. */
export function claimReader(ledger: Ledger, text: string, tokens: readonly Token[]) {
  const claims: JudgedClaim[] = []
  let clause: Clause | undefined
  let taken: { start: number; end: number }[] = []
  // A base is claimed against once: “较上年减少4.89万元，下降93.86%” says one thing.
  const claimed: { base: Context['base'] } = { base: undefined }
  let line = 0
  let planned = false
  const isTaken = (start: number, end: number) => taken.some((span) => span.start < end && start < span.end)
  const add: AddClaim = (start, end, kind, verdict) => {
    if (isTaken(start, end)) return
    taken.push({ start, end })
    if (verdict && !planned && clause && isAsserted(clause, start, end))
      claims.push({ start, end, kind, ...verdict })
  }
  const close = () => {
    if (clause) readPhrases(clause, add, isTaken)
    clause = undefined
    taken = []
  }
  return {
    claims,
    listen(token: Token, index: number, context: Context) {
      const ends = endsClause(token)
      if (!clause && !ends)
        clause = { ledger, text, tokens, from: index, to: index, context, entry: snapshot(context) }
      if (clause) {
        clause.context = context
        clause.to = index
        if (ends || index - clause.from > LONGEST) close()
      }
      if (token.type === 'break' && token.level === 'paragraph') {
        planned = opensMeasures(text.slice(line, token.start)) ?? planned
        line = token.end
      }
      if (!clause) return
      clause.to = index + 1
      if (token.type === 'word') readWord(clause, token, index, add, claimed)
    },
    /** Reads what the last clause says, which nothing ends, and puts the claims in the order of the text. */
    finish(): JudgedClaim[] {
      close()
      claims.sort((a, b) => a.start - b.start)
      // A phrase may reach over the end of its clause: of two that touch, the first says it.
      return claims.filter((claim, index) => claim.start >= (claims[index - 1]?.end ?? 0))
    },
  }
}

/** Tokens after which a clause is read anyway: no sentence is that long. */
const LONGEST = 150

/** Figures of the sentence that are kept for its next clause. */
const KEPT = 30

function snapshot(context: Context): Context {
  return { ...context, bound: context.bound.slice(-KEPT), before: [...context.before] }
}

function endsClause(token: Token): boolean {
  return token.type === 'break' && token.level !== 'list'
}
