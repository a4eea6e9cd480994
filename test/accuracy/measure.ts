import type { CheckResult } from '../../schemas/check-result.ts'
import { check } from '../../src/check/index.ts'
import type { Ledger } from '../../src/facts/index.ts'
import type { CorpusEntry } from '../support/corpus.ts'
import type { Label, LabelledReport } from '../support/labelled-report.ts'
import { occursInTables } from './baseline.ts'
import { numeralsIn } from './coverage.ts'
import { type Mutant, type MutationKind, mutationKinds } from './mutants/kinds.ts'
import { mutantsOf } from './mutate.ts'
import { statementOf } from './statement.ts'
import { count, type Tally, tally } from './tally.ts'

interface Span {
  start: number
  end: number
}

/** What is counted of the labelled reports; in each, `good` is what ought to be. */
export const labelled = {
  numerals: '文中的数字有交代',
  seen: '标注的数被认出',
  tied: '对的数有出处',
  'not-contradicted': '对的数不判错',
  'not-unsupported': '对的数不判无据',
  accepted: '对的报告通过',
  errors: '错的数判错',
  'errors-flagged': '错的数判错或无据',
  unknown: '表中没有的数判无据',
  'true-claims': '对的话不判错',
  'false-claims': '错的话判错',
} as const

export type Row = keyof typeof labelled | MutationKind | `${MutationKind}-flagged`

export interface Accuracy {
  rows: ReadonlyMap<Row, Tally>
  /** The same, asked only whether the number occurs in the tables. */
  baseline: ReadonlyMap<Row, Tally>
}

/**
 * Checks every labelled report, and of the mutants of its right figures one of `every` so many, and counts. Which ones
 * does not change with the others.
 */
export function measure(corpus: readonly CorpusEntry[], every = 1): Accuracy {
  const kinds = Object.keys(mutationKinds) as MutationKind[]
  const names = [...Object.keys(labelled), ...kinds, ...kinds.map((kind) => `${kind}-flagged`)] as Row[]
  const rows = new Map(names.map((row) => [row, tally()]))
  const baseline = new Map(names.map((row) => [row, tally()]))
  const into = (row: Row, good: boolean, miss: () => string) => count(rows.get(row) as Tally, good, miss)
  const base = (row: Row, good: boolean) => count(baseline.get(row) as Tally, good)
  for (const { slug, ledger, reports } of corpus) {
    const occurs = occursInTables(ledger)
    for (const { name, ...report } of reports) {
      const result = check(ledger, report.text, 'review')
      const where = (span: Span, text = report.text) => `${slug}/${name} ${around(text, span)}`
      for (const numeral of numeralsIn(ledger, report.text, result))
        into('numerals', numeral.accounted, () => where(numeral))
      for (const label of report.labels) judgeLabel(into, base, occurs, result, label, () => where(label))
      if (report.hand === 'errors') continue
      const wrong = [...result.quantities, ...result.claims].find(({ status }) => status === 'contradicted')
      into('accepted', !wrong, () => (wrong ? where(wrong) : ''))
      for (const mutant of mutantsOfReport(ledger, report, result)) {
        if (every > 1 && hash(`${slug}${name}${mutant.from}${mutant.after}`) % every > 0) continue
        const found = statusOf(check(ledger, mutant.text, 'review'), mutant)
        const miss = () =>
          `${found} ${mutant.before} → ${where({ start: mutant.from, end: mutant.end }, mutant.text)}`
        const wrote = mutant.text.slice(mutant.start, mutant.end)
        into(mutant.kind, found === 'contradicted', miss)
        into(`${mutant.kind}-flagged`, found === 'contradicted' || found === 'unsupported', miss)
        base(mutant.kind, !occurs(wrote))
        base(`${mutant.kind}-flagged`, !occurs(wrote))
      }
    }
  }
  return { rows, baseline }
}

function* mutantsOfReport(ledger: Ledger, report: LabelledReport, result: CheckResult): Generator<Mutant> {
  for (const label of report.labels) {
    if (label.kind !== 's' && label.kind !== 'd') continue
    const right = result.quantities.find((quantity) => overlaps(quantity, label))
    const tied = right && (right.status === 'supported' || right.status === 'derived')
    const statement = statementOf(ledger, label.text, tied ? right : undefined)
    if (statement) yield* mutantsOf(report, label, statement, ledger.year)
  }
}

function judgeLabel(
  into: (row: Row, good: boolean, miss: () => string) => void,
  base: (row: Row, good: boolean) => void,
  occurs: (text: string) => boolean,
  { quantities, claims }: CheckResult,
  label: Label,
  where: () => string,
) {
  const found = label.kind.startsWith('c') ? claims : quantities
  const status = (found as readonly (Span & { status: string })[]).find((span) =>
    overlaps(span, label),
  )?.status
  const miss = () => `${status ?? 'unseen'} ${where()}`
  if (!label.kind.startsWith('c')) into('seen', status !== undefined, miss)
  switch (label.kind) {
    case 's':
    case 'd':
      into('tied', status === 'supported' || status === 'derived', miss)
      into('not-contradicted', status !== 'contradicted', miss)
      into('not-unsupported', status !== 'unsupported' && status !== undefined, miss)
      base('tied', occurs(label.text))
      base('not-unsupported', occurs(label.text))
      break
    case 'x':
      into('errors', status === 'contradicted', miss)
      into('errors-flagged', status === 'contradicted' || status === 'unsupported', miss)
      base('errors', !occurs(label.text))
      break
    case 'u':
      into('unknown', status === 'unsupported', miss)
      base('unknown', !occurs(label.text))
      break
    case 'cs':
      into('true-claims', status !== 'contradicted', miss)
      break
    case 'cx':
      into('false-claims', status === 'contradicted', miss)
  }
}

/** What became of a changed figure: its own status, or that of the claim in the words that were changed. */
function statusOf({ quantities, claims }: CheckResult, mutant: Mutant): string {
  const changed = { start: mutant.from, end: mutant.end }
  if (claims.some((claim) => claim.status === 'contradicted' && overlaps(claim, changed)))
    return 'contradicted'
  return quantities.find((quantity) => overlaps(quantity, mutant))?.status ?? 'unseen'
}

/** FNV-1a. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0
  return sum
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 40), start)
  return `${before}【${text.slice(start, end)}】${text.slice(end, end + 12)}`.replaceAll('\n', '⏎')
}
