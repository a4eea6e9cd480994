import type { Fact } from '../../../schemas/fact.ts'
import type { Ledger } from '../../facts/index.ts'
import type { ClaimWord, Token } from '../../prose/index.ts'
import type { Context } from '../context/context.ts'
import { judgeDirection } from './budget.ts'
import { judgeWord } from './judge-word.ts'
import { judgeNone } from './none.ts'
import { means, negatedBefore, quantityFollows } from './tokens.ts'
import type { Verdict } from './verdict.ts'
import { compositeBudgetClaim } from './wording.ts'

/** A statement in words that the tables decide. */
export interface JudgedClaim {
  start: number
  end: number
  holds: boolean
  kind: ClaimWord | 'rise' | 'fall'
  subject: string
  facts: Fact[]
}

/** Collects the claims of a text while it is walked. */
export function claimReader(ledger: Ledger, text: string, tokens: readonly Token[]) {
  const claims: JudgedClaim[] = []
  // A base is claimed against once: “较上年减少4.89万元，下降93.86%” says one thing.
  let claimed: Context['base']
  const add = (start: number, end: number, kind: JudgedClaim['kind'], verdict: Verdict | undefined) => {
    // Claims come in the order of the text: only the last two can overlap a new one.
    if (!verdict || claims.slice(-2).some((claim) => claim.start < end && start < claim.end)) return
    claims.push({ start, end, kind, ...verdict })
  }
  return {
    claims,
    listen(token: Token, index: number, context: Context) {
      if (token.type !== 'word') return
      const claim = token.meanings.find((meaning) => meaning.kind === 'claim')
      // 还有14.25万元没有支出: the words say what is left, not that there is none.
      if (claim?.claim === 'none' && tokens[index - 1]?.type === 'quantity') return
      if (claim) {
        if (claim.claim === 'none')
          add(token.start, token.end, 'none', judgeNone(ledger, tokens, index, context)?.verdict)
        else if (claim.claim === 'over-budget' && negatedBefore(tokens, index)) {
          add(
            (tokens[index - 1] as Token).start,
            token.end,
            'within-budget',
            judgeWord(ledger, 'within-budget', context, text, tokens, index),
          )
        } else if (!quantityFollows(tokens, index) || claim.claim === 'within-budget') {
          add(
            token.start,
            token.end,
            claim.claim,
            judgeWord(ledger, claim.claim, context, text, tokens, index),
          )
        }
        if (claim.claim !== 'none') return
      }
      if (token.meanings.some(({ kind }) => kind === 'negation') || claim?.claim === 'none') {
        const none = judgeNone(ledger, tokens, index, context)
        if (none) add(token.start, none.end, 'none', none.verdict)
        return
      }
      const composite = compositeBudgetClaim(tokens, index)
      if (composite) {
        add(
          composite.start,
          composite.end,
          composite.kind,
          judgeWord(ledger, composite.kind, context, text, tokens, index),
        )
        return
      }
      const direction = token.meanings.find((meaning) => meaning.kind === 'direction')
      const bare = token.end - token.start === 1 && !quantityFollows(tokens, index)
      if (direction && !bare && direction.sign !== 0 && context.base && context.base !== claimed) {
        claimed = context.base
        add(
          baseStart(tokens, index),
          token.end,
          direction.sign === 1 ? 'rise' : 'fall',
          judgeDirection(context, direction.sign, ledger),
        )
      }
    },
  }
}

/** Where 较 … stands that this direction answers. */
function baseStart(tokens: readonly Token[], index: number): number {
  for (let at = index; at >= 0 && at > index - 10; at--) {
    const token = tokens[at] as Token
    if (token.type === 'break' && token.level !== 'open' && token.level !== 'close' && token.level !== 'list')
      break
    if (means(token, 'compare')) return token.start
  }
  return (tokens[index] as Token).start
}
