import type { Fact } from '../../schemas/fact.ts'
import { type Decimal, HUNDRED, percentage, round, writePlain } from '../quantity/index.ts'
import type { Figure } from './ledger.ts'

/**
 * Figures that follow from figures. Each carries its formula with the figures in it, so that a reader can recompute it.
 * Values are kept at full precision; the fact's value is rounded for reading (money and per cent to two decimals).
 */
export interface Derived extends Figure {
  formula: string
  /** The figures that it follows from. */
  from: Figure[]
}

function derived(
  id: string,
  label: string,
  value: Decimal,
  unit: string,
  formula: string,
  from: Figure[],
): Derived {
  const fact: Fact = { id, label, value: writePlain(round(value, 2)), formula }
  if (unit) fact.unit = unit
  return { fact, value, blank: false, formula, from }
}

/** A figure as a formula names it: its label and its value. */
export function named(figure: Figure): string {
  return `${figure.fact.label}${figure.blank ? '0' : figure.fact.value}`
}

/** The signed sum of figures: 基本支出 − 公用经费. */
export function signedSum(
  id: string,
  label: string,
  unit: string,
  terms: readonly { figure: Figure; sign: 1 | -1 }[],
): Derived {
  let value = terms[0]?.figure.value.minus(terms[0].figure.value) as Decimal
  let formula = ''
  for (const [index, { figure, sign }] of terms.entries()) {
    value = sign === 1 ? value.plus(figure.value) : value.minus(figure.value)
    formula += index === 0 && sign === 1 ? named(figure) : `${sign === 1 ? ' + ' : ' − '}${named(figure)}`
  }
  return derived(
    id,
    label,
    value,
    unit,
    formula,
    terms.map(({ figure }) => figure),
  )
}

/** `later − earlier`, in the unit of both. */
export function difference(later: Figure, earlier: Figure, id = '', label = '增减额'): Derived {
  return derived(
    id,
    label,
    later.value.minus(earlier.value),
    later.fact.unit ?? '',
    `${named(later)} − ${named(earlier)}`,
    [later, earlier],
  )
}

/** `(later − earlier) ÷ earlier` in per cent; undefined where the base is zero. */
export function changeRate(later: Figure, earlier: Figure, id = '', label = '增减率'): Derived | undefined {
  const value = percentage(later.value.minus(earlier.value), earlier.value)
  return (
    value &&
    derived(id, label, value, '%', `(${named(later)} − ${named(earlier)}) ÷ ${named(earlier)}`, [
      later,
      earlier,
    ])
  )
}

/** `part ÷ whole` in per cent: execution rates, control rates, shares. Undefined where the whole is zero. */
export function ratio(part: Figure, whole: Figure, id = '', label = '占比'): Derived | undefined {
  const value = percentage(part.value, whole.value)
  return value && derived(id, label, value, '%', `${named(part)} ÷ ${named(whole)}`, [part, whole])
}

/** `amount ÷ heads`, in the amount's unit; undefined where there are no heads. */
export function perHead(amount: Figure, heads: Figure, id = '', label = '人均'): Derived | undefined {
  if (heads.value.eq('0')) return undefined
  return derived(
    id,
    label,
    amount.value.div(heads.value),
    amount.fact.unit ?? '',
    `${named(amount)} ÷ ${named(heads)}`,
    [amount, heads],
  )
}

/** `first − second` of two percentages, in percentage points. */
export function percentagePoints(first: Figure, second: Figure, id = '', label = '百分点差'): Derived {
  return derived(
    id,
    label,
    first.value.minus(second.value),
    '个百分点',
    `${named(first)}% − ${named(second)}%`,
    [first, second],
  )
}

/** A rate in per cent as a number of times (倍): 236% is 2.36. */
export function asTimes(rate: Derived): Derived {
  const value = rate.value.div(HUNDRED)
  return { ...rate, value, fact: { ...rate.fact, value: writePlain(round(value, 2)), unit: '倍' } }
}
