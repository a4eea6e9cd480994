import type { Quantity } from '../../prose/index.ts'
import {
  type Decimal,
  decimal,
  equal,
  lastPlace,
  ONE,
  powerOfTen,
  round,
  ZERO,
} from '../../quantity/index.ts'
import type { Reading } from '../context/readings.ts'

const HALF = decimal('0.5')
const TENTH = decimal('0.1')
/** A fraction written without 约 is exact, but for the digits that its decimal form cannot hold. */
const HUNDREDTH = decimal('0.01')

/**
 * Whether a written quantity agrees with a fact, `fact` being in the base unit of the quantity's dimension (万元, %, the
 * counter itself): rounded half up to the decimals written, or by the rule of its approximation word.
 */
export function agrees(quantity: Quantity, fact: Decimal): boolean {
  const { value, unit, decimals, approximation, upper, fraction } = quantity
  const inUnit = equal(unit.factor, ONE) ? fact : fact.div(unit.factor)
  if (upper) return inUnit.gte(value) && inUnit.lte(upper)
  if (!approximation && !fraction && farApart(value, inUnit)) return false
  if (!approximation)
    return fraction ? inUnit.minus(value).abs().lt(HUNDREDTH) : equal(round(inUnit, decimals), value)
  const place = fraction ? undefined : lastPlace(value)
  switch (approximation) {
    case 'about':
      return within(inUnit, value, TENTH) && (!place || inUnit.minus(value).abs().lte(place.times(HALF)))
    case 'near':
      return within(inUnit, value, TENTH) && inUnit.lte(value) && (!place || inUnit.gte(value.minus(place)))
    case 'more':
      return inUnit.gte(value) && inUnit.lt(value.plus(place ?? ZERO))
    case 'over':
      return inUnit.gt(value) && inUnit.lte(value.times('1.2'))
    case 'under':
      return inUnit.lt(value) && inUnit.gte(value.times('0.8'))
    case 'at-least':
      return inUnit.gte(value)
    case 'at-most':
      return inUnit.lte(value)
    case 'strong':
      return inUnit.gte(value) && inUnit.lte(value.times('1.1'))
    case 'weak':
      return inUnit.lte(value) && inUnit.gte(value.times('0.9'))
  }
}

/** Whether two figures differ by more than a power of ten: told by their exponents alone. */
function farApart(value: Decimal, fact: Decimal): boolean {
  return value.c[0] !== 0 && fact.c[0] !== 0 && Math.abs(value.e - fact.e) > 1
}

function within(fact: Decimal, value: Decimal, share: Decimal): boolean {
  return fact.minus(value).abs().lte(value.abs().times(share))
}

/** Whether some true values behind rounded parts add up to one behind the rounded total. */
function withinSlack(quantity: Quantity, total: Decimal, slack: Decimal): boolean {
  if (slack.eq(ZERO) || quantity.approximation || quantity.upper) return false
  const { factor } = quantity.unit
  const own = powerOfTen(-quantity.decimals).times(factor).times(HALF)
  return quantity.value.times(factor).minus(total).abs().lte(slack.plus(own))
}

/** 超出33人, 高于目标3件: the word may give the direction alone, not a bound. */
function exactly(quantity: Quantity): Quantity {
  const { approximation, ...rest } = quantity
  return approximation === 'over' || approximation === 'under' ? rest : quantity
}

/** Whether a quantity agrees with a reading: in size, and in the direction that the words give it. */
export function readingAgrees(quantity: Quantity, { figure, direction, slack }: Reading): boolean {
  if (direction === undefined)
    return (
      agrees(quantity, figure.value) || (slack !== undefined && withinSlack(quantity, figure.value, slack))
    )
  // “减少-5万元” is as good as “减少5万元”; “变动-5万元” keeps its sign.
  const magnitude: Quantity = quantity.value.lt('0') ? { ...quantity, value: quantity.value.abs() } : quantity
  if (!agrees(magnitude, figure.value.abs()) && !agrees(exactly(magnitude), figure.value.abs())) return false
  if (direction === 0) return !quantity.signed || figure.value.lte('0')
  return figure.value.eq(ZERO) || figure.value.gt('0') === direction > 0
}
