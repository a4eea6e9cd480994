import type { QuantityStatus } from '../../../schemas/check-result.ts'
import type { Fact } from '../../../schemas/fact.ts'
import type { Quantity } from '../../prose/index.ts'
import { decimal, powerOfTen, round, ZERO } from '../../quantity/index.ts'
import { type BoundQuantity, isDerived, type Reading } from '../context/readings.ts'
import type { CheckRuleId } from '../rules.ts'

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
    const wrong = dealt.find((reading) => !bound.agreeing.includes(reading))
    if (wrong && dealt.length > 1 && dealt.some((reading) => reading.strength !== 'guessed'))
      return { bound, status: 'contradicted', reading: wrong, facts: factsOf(wrong) }
  }
  const agreeing = firstAgreeing(bound)
  // 合计1.32万元, where that is only the last of the parts: what the words say goes before what they might mean.
  if (agreeing && readings.some((reading) => saysOtherwise(reading, agreeing)))
    return { bound, status: 'unsupported', facts: [] }
  if (agreeing)
    return {
      bound,
      status: isDerived(agreeing.figure) ? 'derived' : 'supported',
      reading: agreeing,
      facts: factsOf(agreeing),
    }
  const refusing =
    readings.find((reading) => reading.strength === 'named' && !saysNothing(reading)) ??
    readings.find((reading) => reading.strength === 'carried' && isEvidence(quantity, reading))
  if (refusing) return { bound, status: 'contradicted', reading: refusing, facts: factsOf(refusing) }
  return { bound, status: 'unsupported', facts: [] }
}

/** Whether the words say for sure that something else is stated than what only may be. */
function saysOtherwise({ strength, rule, assumed }: Reading, agreeing: Reading): boolean {
  if (strength === 'guessed' || assumed || agreeing.strength !== 'guessed' || agreeing.quoted) return false
  // 比年初预算少3.95万元: not by what it is less than the full-year budget.
  return isDerived(agreeing.figure) ? rule === 'change' && agreeing.rule === 'change' : stating.has(rule)
}

const stating: ReadonlySet<CheckRuleId> = new Set(['stated-figure', 'own-words'])

/** A blank part of what does have a figure says nothing: the form was filled in for the whole alone. */
function saysNothing({ figure, item }: Reading): boolean {
  return !('from' in figure) && figure.blank && item?.whole !== undefined
}

/** Whether a reading whose subject or column comes from the words before can refuse a figure. */
function isEvidence(quantity: Quantity, reading: Reading): boolean {
  const { figure } = reading
  // A blank cell refuses nothing, nor does what was worked out from one.
  if ('from' in figure ? figure.from.some(({ blank }) => blank) : figure.blank) return false
  // Neither its subject nor its column is named: the words leave open what it is.
  return !reading.assumed && couldBeSlip(quantity, reading)
}

/** Beyond this many times apart, two figures are not the same one miswritten. */
const FAR = decimal('5')

/**
 * Whether a written figure may be a slip for the one that the words before it carry on: of its size, or of its digits with
 * the point elsewhere. One that is nowhere near tells of another thing, which the reader did not recognise.
 */
function couldBeSlip({ value, unit }: Quantity, { figure }: Reading): boolean {
  const [written, known] = [value.times(unit.factor).abs(), figure.value.abs()]
  if (written.eq(ZERO) || known.eq(ZERO)) return true
  if (written.lte(known.times(FAR)) && known.lte(written.times(FAR))) return true
  return round(known.times(powerOfTen(written.e - known.e)), -written.e + DIGITS).eq(
    round(written, -written.e + DIGITS),
  )
}

/** Digits behind the first that must be the same for a shifted point. */
const DIGITS = 3

export function factsOf({ figure }: Reading): Fact[] {
  return 'from' in figure ? [figure.fact, ...figure.from.map(({ fact }) => fact)] : [figure.fact]
}

/** The likeliest reading that agrees; a cell that states the same goes before a figure that was worked out. */
function firstAgreeing({ agreeing }: BoundQuantity): Reading | undefined {
  return agreeing.find(({ figure, strength }) => strength !== 'guessed' && !isDerived(figure)) ?? agreeing[0]
}
