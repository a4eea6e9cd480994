import type { FigureStage } from '../../src/facts/index.ts'
import { type Decimal, round } from '../../src/quantity/index.ts'
import type { Label, LabelledReport } from '../support/labelled-report.ts'
import type { Mutant, MutationKind } from './mutants/kinds.ts'
import { slips } from './mutants/slips.ts'
import { changedWords } from './mutants/words.ts'
import { type Alternative, quantityIn, type Statement } from './statement.ts'

/**
 * Every mutant of one right figure. A change that leaves it right (by rounding, by an approximation word, or because two
 * cells hold the same) is no error and is left out, by computing.
 */
export function* mutantsOf(
  report: LabelledReport,
  label: Label,
  statement: Statement,
  year: number,
): Generator<Mutant> {
  const seen = new Set([label.text])
  for (const [kind, after] of changedFigures(report, label, statement)) {
    if (seen.has(after)) continue
    seen.add(after)
    const quantity = quantityIn(after)
    if (!quantity || statement.allows(quantity)) continue
    const { start } = label
    yield {
      kind,
      text: report.text.slice(0, start) + after + report.text.slice(label.end),
      start,
      end: start + after.length,
      from: start,
      before: label.text,
      after,
    }
  }
  yield* mutantsInWords(report.text, label, statement, year)
}

function* changedFigures(
  report: LabelledReport,
  label: Label,
  statement: Statement,
): Generator<[MutationKind, string]> {
  const { text } = label
  for (const alternative of statement.alternatives) {
    const after = isOpen(report.text, label, alternative)
      ? undefined
      : written(text, statement, alternative.value)
    if (after) yield [alternative.from === 'prior' || alternative.to === 'prior' ? 'period' : 'stage', after]
  }
  // 0.00万元 is 0.00亿元.
  const zero = statement.quantity.value.eq('0')
  for (const slip of slips(text)) if (!(zero && slip[0] !== 'digit')) yield slip
  const unit = unitOf(text)
  const others = report.labels.filter(
    (other) => /^[sd]$/.test(other.kind) && unitOf(other.text) === unit && other.text !== text,
  )
  others.sort((a, b) => Math.abs(a.start - label.start) - Math.abs(b.start - label.start))
  for (const other of others.slice(0, 3)) yield ['neighbour', other.text]
}

/** 预算 alone may mean the year-start or the full-year budget: one for the other is an error only where one is named. */
function isOpen(text: string, label: Label, { from, to }: Alternative): boolean {
  const budgets = /^(initial|full-year)$/
  return (
    budgets.test(from) &&
    budgets.test(to) &&
    !/年初|全年|调整/.test(text.slice(Math.max(0, label.start - 24), label.start))
  )
}

/** The value written in the place and the manner of a figure; undefined where that cannot be done. */
function written(text: string, { quantity }: Statement, value: Decimal): string | undefined {
  const { unit, decimals } = quantity
  if (quantity.upper || quantity.fraction || quantity.multiple) return undefined
  const inUnit = round(value.div(unit.factor), decimals).toFixed(decimals)
  const number = inUnit.replace('-', '')
  if (Number(number) === 0) return undefined
  const arabic = /[0-9０-９]+(?:[,，. ．][0-9０-９]+)*/.exec(text)?.[0]
  const after = arabic ? text.replace(arabic, number) : `${number}${unit.name}`
  const read = quantityIn(after)
  return read?.unit.dimension === unit.dimension && read.unit.factor.eq(unit.factor) ? after : undefined
}

function unitOf(text: string): string {
  return text.replace(/[0-9０-９.,，．一二三四五六七八九十百千零两点约近余多超过不足\s-]/g, '')
}

function* mutantsInWords(text: string, label: Label, statement: Statement, year: number): Generator<Mutant> {
  for (const { kind, at, word, other, from, to } of changedWords(text, label.start, year)) {
    if (kind === 'direction' ? statement.quantity.value.eq('0') : !isError(statement, from, to)) continue
    const shift = other.length - word.length
    const end = label.end + shift
    const changed = text.slice(0, at) + other + text.slice(at + word.length)
    const before = text.slice(at, label.end)
    yield {
      kind,
      text: changed,
      start: label.start + shift,
      end,
      from: at,
      before,
      after: changed.slice(at, end),
    }
  }
}

/** Whether the exchanged word makes the figure wrong: the tables hold the other stage's figure, and it is another one. */
function isError(
  { alternatives }: Statement,
  from: readonly FigureStage[],
  to: readonly FigureStage[],
): boolean {
  const meant = alternatives.filter((other) => from.includes(other.from) && to.includes(other.to))
  return meant.length > 0 && meant.every(({ same }) => !same)
}
