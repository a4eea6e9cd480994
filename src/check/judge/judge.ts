import type { QuantityStatus } from '../../../schemas/check-result.ts'
import type { Fact } from '../../../schemas/fact.ts'
import { type BoundQuantity, isDerived, type Reading } from '../context/readings.ts'
import { readingAgrees } from './agree.ts'

/** What became of a quantity: its status, the reading that decided, and the facts behind. */
export interface Judgement {
  bound: BoundQuantity
  status: QuantityStatus
  reading?: Reading
  facts: Fact[]
}

/**
 * Judges a quantity by contract: any reading that agrees supports it; a quantity whose words name or carry a known figure
 * and that agrees with none is contradicted; what the tables do not know is unsupported.
 */
export function judge(bound: BoundQuantity): Judgement {
  const { readings, quantity } = bound
  if (bound.all) {
    const dealt = readings.filter(({ strength }) => strength === readings[0]?.strength)
    const wrong = dealt.find((reading) => !readingAgrees(quantity, reading))
    if (wrong && dealt.length > 1 && dealt.some((reading) => reading.strength !== 'guessed'))
      return { bound, status: 'contradicted', reading: wrong, facts: factsOf(wrong) }
  }
  const agreeing = firstAgreeing(bound)
  if (agreeing)
    return {
      bound,
      status: isDerived(agreeing.figure) ? 'derived' : 'supported',
      reading: agreeing,
      facts: factsOf(agreeing),
    }
  const refusing =
    readings.find(({ strength }) => strength === 'named') ??
    readings.find(({ strength }) => strength === 'carried')
  if (refusing) return { bound, status: 'contradicted', reading: refusing, facts: factsOf(refusing) }
  return { bound, status: 'unsupported', facts: [] }
}

function factsOf({ figure }: Reading): Fact[] {
  return 'from' in figure ? [figure.fact, ...figure.from.map(({ fact }) => fact)] : [figure.fact]
}

/** The likeliest reading that agrees; a cell that states the same goes before a figure that was worked out. */
function firstAgreeing({ readings, quantity }: BoundQuantity): Reading | undefined {
  const agreeing = readings.filter((reading) => readingAgrees(quantity, reading))
  return agreeing.find(({ figure, strength }) => strength !== 'guessed' && !isDerived(figure)) ?? agreeing[0]
}
