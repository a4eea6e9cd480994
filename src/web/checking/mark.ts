import type { CheckResult, QuantityStatus, Reading } from '../../../schemas/check-result.ts'
import type { Fact } from '../../../schemas/fact.ts'

export type MarkStatus = QuantityStatus | 'placeholder'

/** A stretch of a text with what is to be said of it. */
export interface Mark {
  start: number
  end: number
  text: string
  kind: 'quantity' | 'claim' | 'placeholder'
  status: MarkStatus
  facts: readonly Fact[]
  expected?: string | undefined
  formula?: string | undefined
  message?: string | undefined
  /** What the checker took a quantity to state. */
  reading?: Reading | undefined
}

/** Statuses as they are shown. */
export const statusWords: Record<MarkStatus, string> = {
  supported: '有出处',
  derived: '推算得出',
  contradicted: '与附件不符',
  unsupported: '附件中无依据',
  placeholder: '待补充',
}

const placeholder = /【待补充[^】]*】/g

/** Everything to be marked in `text`, which `check` is of, in the order of the text. */
export function marksOf(check: CheckResult, text: string): Mark[] {
  const marks: Mark[] = [
    ...check.quantities.map((quantity) => ({ ...quantity, kind: 'quantity' as const })),
    ...check.claims.map((claim) => ({ ...claim, kind: 'claim' as const })),
  ]
  for (const match of text.matchAll(placeholder)) {
    const start = match.index
    marks.push({
      start,
      end: start + match[0].length,
      text: match[0],
      kind: 'placeholder',
      status: 'placeholder',
      facts: [],
    })
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Marks that somebody must do something about. */
export function isProblem(mark: Mark): boolean {
  return mark.status === 'contradicted' || mark.status === 'unsupported' || mark.status === 'placeholder'
}

/** How many marks of each kind a text has. */
export interface Tally {
  quantities: Record<QuantityStatus, number>
  claims: { supported: number; contradicted: number }
  placeholders: number
}

export function tally(marks: readonly Mark[]): Tally {
  const counts: Tally = {
    quantities: { supported: 0, derived: 0, contradicted: 0, unsupported: 0 },
    claims: { supported: 0, contradicted: 0 },
    placeholders: 0,
  }
  for (const { kind, status } of marks) {
    if (kind === 'placeholder' || status === 'placeholder') counts.placeholders++
    else if (kind === 'quantity') counts.quantities[status]++
    else counts.claims[status === 'contradicted' ? 'contradicted' : 'supported']++
  }
  return counts
}
