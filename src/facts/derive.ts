import type { Fact } from '../../schemas/fact.ts'
import { Decimal, HUNDRED, percentage, round, sum, writePlain } from '../quantity/index.ts'
import type { Figure } from './ledger.ts'

/**
 * Figures that follow from figures. Each carries its formula with the figures in it, so that a reader can recompute it.
 * Values are kept at full precision; the fact's value is rounded for reading (money and per cent to two decimals).
 */
export interface Derived extends Figure {
  formula: string
  /** The figures that it follows from. */
  from: readonly Figure[]
  /** The same formula on other values, in the order of `from`; undefined where it has no result. */
  recompute(values: readonly Decimal[]): Decimal | undefined
}

interface Recipe {
  id: string
  label: string
  unit: string
  from: readonly Figure[]
  operation: (values: readonly Decimal[]) => Decimal | undefined
  describe: () => string
}

/** Words are made when they are asked for: of the many figures that a text might state, few are ever shown. */
class DerivedFigure implements Derived {
  readonly blank = false
  readonly from: readonly Figure[]
  readonly value: Decimal
  readonly #recipe: Recipe
  #fact: Fact | undefined

  constructor(recipe: Recipe, value: Decimal) {
    this.#recipe = recipe
    this.from = recipe.from
    this.value = value
  }

  get formula(): string {
    return this.#recipe.describe()
  }

  get unit(): string {
    return this.#recipe.unit
  }

  get fact(): Fact {
    if (!this.#fact) {
      const { id, label, unit } = this.#recipe
      this.#fact = { id, label, value: writePlain(round(this.value, 2)), formula: this.formula }
      if (unit) this.#fact.unit = unit
    }
    return this.#fact
  }

  recompute(values: readonly Decimal[]): Decimal | undefined {
    return this.#recipe.operation(values)
  }
}

/**
 * Figures of a submission are compared with one another over and over, at every keystroke: what two of them come to is
 * worked out once. The figures themselves keep it, so that nothing outlives them.
 */
const worked = new WeakMap<Figure, Map<string, WeakMap<Figure, Derived | { none: true }>>>()

function once(
  operation: string,
  one: Figure,
  other: Figure,
  work: () => Derived | undefined,
): Derived | undefined {
  const byOperation = worked.get(one) ?? new Map<string, WeakMap<Figure, Derived | { none: true }>>()
  worked.set(one, byOperation)
  const byOther = byOperation.get(operation) ?? new WeakMap<Figure, Derived | { none: true }>()
  byOperation.set(operation, byOther)
  const known = byOther.get(other)
  if (known) return 'none' in known ? undefined : known
  const result = work()
  byOther.set(other, result ?? { none: true })
  return result
}

function derive(recipe: Recipe): Derived | undefined {
  const value = recipe.operation(recipe.from.map((figure) => figure.value))
  return value && new DerivedFigure(recipe, value)
}

/** The unit of a figure, without making the words of one that is derived. */
export function unitOf(figure: Figure): string {
  return figure instanceof DerivedFigure ? figure.unit : (figure.fact.unit ?? '')
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
  const signs = terms.map(({ sign }) => sign)
  const describe = () =>
    terms
      .map(({ figure, sign }, index) => `${sign === 1 ? (index === 0 ? '' : ' + ') : ' − '}${named(figure)}`)
      .join('')
  return derive({
    id,
    label,
    unit,
    from: terms.map(({ figure }) => figure),
    operation: (values) => sum(values.map((value, index) => (signs[index] === -1 ? value.neg() : value))),
    describe,
  }) as Derived
}

/** `later − earlier`, in the unit of both. */
export function difference(
  later: Figure,
  earlier: Figure,
  id = '',
  label = '增减额',
  unit = unitOf(later),
): Derived {
  const work = () =>
    derive({
      id,
      label,
      unit,
      from: [later, earlier],
      operation: ([a, b]) => (a as Decimal).minus(b as Decimal),
      describe: () => `${named(later)} − ${named(earlier)}`,
    })
  return (id === '' ? once(`difference ${unit}`, later, earlier, work) : work()) as Derived
}

/** `(later − earlier) ÷ earlier` in per cent; undefined where the base is zero. */
export function changeRate(later: Figure, earlier: Figure, id = '', label = '增减率'): Derived | undefined {
  const work = () =>
    derive({
      id,
      label,
      unit: '%',
      from: [later, earlier],
      operation: ([a, b]) => percentage((a as Decimal).minus(b as Decimal), b as Decimal),
      describe: () => `(${named(later)} − ${named(earlier)}) ÷ ${named(earlier)}`,
    })
  return id === '' ? once('change', later, earlier, work) : work()
}

/** `part ÷ whole` in per cent: execution rates, control rates, shares. Undefined where the whole is zero. */
export function ratio(part: Figure, whole: Figure, id = '', label = '占比'): Derived | undefined {
  const work = () =>
    derive({
      id,
      label,
      unit: '%',
      from: [part, whole],
      operation: ([a, b]) => percentage(a as Decimal, b as Decimal),
      describe: () => `${named(part)} ÷ ${named(whole)}`,
    })
  return id === '' ? once('ratio', part, whole, work) : work()
}

/** `amount ÷ heads`, in the amount's unit; undefined where there are no heads. */
export function perHead(amount: Figure, heads: Figure, id = '', label = '人均'): Derived | undefined {
  const work = () =>
    derive({
      id,
      label,
      unit: unitOf(amount),
      from: [amount, heads],
      operation: ([a, b]) => (b?.eq('0') ? undefined : a?.div(b as Decimal)),
      describe: () => `${named(amount)} ÷ ${named(heads)}`,
    })
  return id === '' ? once('per-head', amount, heads, work) : work()
}

/** The mean of figures in one unit. */
export function mean(figures: readonly Figure[]): Derived | undefined {
  const count = new Decimal(String(figures.length))
  return derive({
    id: '',
    label: '平均数',
    unit: figures[0] ? unitOf(figures[0]) : '',
    from: figures,
    operation: (values) => sum(values).div(count),
    describe: () => `(${figures.map(named).join(' + ')}) ÷ ${figures.length}`,
  })
}

/** `first − second` of two percentages, in percentage points. */
export function percentagePoints(first: Figure, second: Figure, id = '', label = '百分点差'): Derived {
  return difference(first, second, id, label, '个百分点')
}

/** What is missing to 100 per cent, in percentage points. */
export function pointsToHundred(rate: Figure): Derived {
  return derive({
    id: '',
    label: '与100%之差',
    unit: '个百分点',
    from: [rate],
    operation: ([value]) => (value as Decimal).minus(HUNDRED),
    describe: () => `${named(rate)}% − 100%`,
  }) as Derived
}

/** A rate in per cent as a number of times (倍): 236% is 2.36. */
export function asTimes(rate: Derived): Derived {
  return derive({
    id: '',
    label: '倍数',
    unit: '倍',
    from: rate.from,
    operation: (values) => rate.recompute(values)?.div(HUNDRED),
    describe: () => rate.formula,
  }) as Derived
}
