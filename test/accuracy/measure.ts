import type { CheckedQuantity, CheckResult } from '../../schemas/check-result.ts'
import { check } from '../../src/check/index.ts'
import { agrees } from '../../src/check/judge/agree.ts'
import type { Ledger } from '../../src/facts/index.ts'
import type { Quantity } from '../../src/prose/index.ts'
import { decimal } from '../../src/quantity/index.ts'
import type { CorpusEntry } from '../support/corpus.ts'
import type { Label } from '../support/labelled-report.ts'
import { type Mutant, type MutationKind, mutantsOf } from './mutate.ts'

export interface Tally {
  total: number
  good: number
  misses: string[]
}

export interface Accuracy {
  /** Right figures: tied to a cell or a formula. */
  tied: Tally
  /** Right figures not called wrong. */
  notContradicted: Tally
  /** Wrong figures: contradicted. */
  errors: Tally
  /** Figures of which the tables say nothing: unsupported. */
  unknown: Tally
  trueClaims: Tally
  falseClaims: Tally
  mutants: Record<MutationKind, Tally>
  /** Of the same mutants, those whose figure a search over the tables' numbers would not find. */
  baseline: Record<MutationKind, Tally>
}

const tally = (): Tally => ({ total: 0, good: 0, misses: [] })

export function count(into: Tally, good: boolean, miss: () => string) {
  into.total++
  if (good) into.good++
  else into.misses.push(miss())
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end

/** Checks every report of the corpus, and every mutant of every right quantity, and counts. */
export function measure(corpus: readonly CorpusEntry[]): Accuracy {
  const kinds = ['digit', 'swap', 'point', 'unit', 'neighbour', 'direction', 'column'] as const
  const table = () => Object.fromEntries(kinds.map((kind) => [kind, tally()])) as Record<MutationKind, Tally>
  const result: Accuracy = {
    tied: tally(),
    notContradicted: tally(),
    errors: tally(),
    unknown: tally(),
    trueClaims: tally(),
    falseClaims: tally(),
    mutants: table(),
    baseline: table(),
  }
  for (const { slug, ledger, reports } of corpus) {
    const numbers = tableNumbers(ledger)
    for (const report of reports) {
      const checked = check(ledger, report.text, 'review')
      const where = (label: { start: number; end: number }) =>
        `${slug}/${report.name} ${around(report.text, label)}`
      for (const label of report.labels) judgeLabel(result, checked, label, () => where(label))
      if (report.hand === 'errors') continue
      for (const label of report.labels) {
        if (label.kind !== 's' && label.kind !== 'd') continue
        const right = checked.quantities.find((quantity) => overlaps(quantity, label))
        if (!right || right.status === 'contradicted' || right.status === 'unsupported') continue
        for (const mutant of mutantsOf(report, label, (quantity) => stillStates(quantity, right))) {
          const found = check(ledger, mutant.text, 'review')
          if (mutant.kind === 'column' && sameFact(found, mutant, right)) continue
          count(
            result.mutants[mutant.kind],
            isCaught(found, mutant),
            () => `${slug}/${report.name} ${mutant.before} → ${around(mutant.text, mutant)}`,
          )
          count(result.baseline[mutant.kind], !numbers.has(plainNumber(mutant.after)), () => mutant.after)
        }
      }
    }
  }
  return result
}

function judgeLabel(result: Accuracy, checked: CheckResult, label: Label, miss: () => string) {
  const list: readonly { start: number; end: number; status: string }[] = label.kind.startsWith('c')
    ? checked.claims
    : checked.quantities
  const status = list.find((found) => overlaps(found, label))?.status
  switch (label.kind) {
    case 's':
    case 'd':
      count(result.tied, status === 'supported' || status === 'derived', () => `${status} ${miss()}`)
      count(result.notContradicted, status !== 'contradicted', miss)
      break
    case 'x':
      count(result.errors, status === 'contradicted', () => `${status} ${miss()}`)
      break
    case 'u':
      count(result.unknown, status === 'unsupported', () => `${status} ${miss()}`)
      break
    case 'cs':
      count(result.trueClaims, status !== 'contradicted', miss)
      break
    case 'cx':
      count(result.falseClaims, status === 'contradicted', () => `${status} ${miss()}`)
  }
}

/** Whether a changed figure still states the fact that the right one stated. */
function stillStates(quantity: Quantity, right: CheckedQuantity): boolean {
  const fact = right.facts[0]
  if (!fact || !/^-?[0-9.]+$/.test(fact.value)) return false
  // A derived value is printed with two decimals; its own formula has more, and the last digit is not held against it.
  const value = decimal(fact.value)
  return agrees(quantity, value) || agrees(quantity, value.abs())
}

/** Whether a changed column word names a cell with the same figure. */
function sameFact(found: CheckResult, mutant: Mutant, right: CheckedQuantity): boolean {
  const quantity = found.quantities.find((candidate) => overlaps(candidate, mutant))
  return quantity?.facts[0] !== undefined && quantity.facts[0].value === right.facts[0]?.value
}

function isCaught(found: CheckResult, mutant: Mutant): boolean {
  const quantity = found.quantities.find((candidate) => overlaps(candidate, mutant))
  if (!quantity)
    return found.claims.some(
      (claim) => claim.status === 'contradicted' && claim.start < mutant.end && claim.end > mutant.start - 12,
    )
  return quantity.status === 'contradicted' || quantity.status === 'unsupported'
}

function tableNumbers(ledger: Ledger): Set<string> {
  return new Set(ledger.facts.filter(({ formula }) => !formula).map(({ value }) => plainNumber(value)))
}

function plainNumber(text: string): string {
  return (
    /[0-9]+(?:\.[0-9]+)?/
      .exec(text.replaceAll(',', ''))?.[0]
      ?.replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') ? '' : zeros)) ?? text
  )
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  return `${text.slice(Math.max(0, start - 40), start)}【${text.slice(start, end)}】${text.slice(end, end + 12)}`.replaceAll(
    '\n',
    '⏎',
  )
}
