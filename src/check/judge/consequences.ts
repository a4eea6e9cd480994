import type { Derived, Figure } from '../../facts/index.ts'
import type { Decimal } from '../../quantity/index.ts'
import type { Reading } from '../context/readings.ts'
import { readingAgrees } from './agree.ts'
import type { Judgement } from './judge.ts'

/**
 * Cause, not consequence: a wrong figure from which others were rightly worked out is one mistake. Gives, for every
 * contradicted quantity that comes out when the wrongly written figure is put into its formula, the one that is at fault.
 */
export function findCauses(judgements: readonly Judgement[]): ReadonlyMap<Judgement, Judgement> {
  const wrong = judgements.filter(({ status, reading }) => status === 'contradicted' && reading !== undefined)
  const causes = new Map<Judgement, Judgement>()
  if (wrong.length < 2) return causes
  for (const judgement of wrong) {
    const cause = causeOf(judgement, wrong)
    if (cause && causes.get(cause) !== judgement) causes.set(judgement, cause)
  }
  return causes
}

function causeOf(judgement: Judgement, wrong: readonly Judgement[]): Judgement | undefined {
  for (const reading of judgement.bound.readings) {
    const { figure } = reading
    if (!('from' in figure)) continue
    const faults = figure.from.map((part) =>
      wrong.find((other) => other !== judgement && states(other, part)),
    )
    const cause = faults.find((fault) => fault !== undefined)
    if (!cause) continue
    const values = figure.from.map((part, index) => written(faults[index]) ?? part.value)
    const value = figure.recompute(values)
    if (value && readingAgrees(judgement.bound.quantity, withValue(reading, figure, value))) return cause
  }
  return undefined
}

/** Whether a judgement is about this figure. */
function states({ reading }: Judgement, part: Figure): boolean {
  return (
    reading !== undefined &&
    (reading.figure === part || ('from' in reading.figure ? false : reading.figure.fact === part.fact))
  )
}

/** The value that a wrong quantity writes, in the base unit. */
function written(judgement: Judgement | undefined): Decimal | undefined {
  return judgement?.bound.quantity.value.times(judgement.bound.quantity.unit.factor)
}

function withValue(reading: Reading, figure: Derived, value: Decimal): Reading {
  return { ...reading, figure: { fact: figure.fact, blank: false, value } }
}
