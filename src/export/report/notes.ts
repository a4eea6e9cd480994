import type { CheckedClaim, CheckedQuantity, CheckResult } from '../../../schemas/check-result.ts'
import type { Fact } from '../../../schemas/fact.ts'

/** What there is to say of a stretch of the report, beside its text. */
export interface Note {
  /** UTF-16 code units into the draft's text. */
  start: number
  end: number
  /** One paragraph each. */
  lines: string[]
}

/** A note at each figure: the cells or the formula that it rests on, or what is wrong with it; and at each wrong claim. */
export function notesOf({ quantities, claims }: CheckResult): Note[] {
  return [...quantities, ...claims.filter(({ status }) => status === 'contradicted')]
    .map((checked) => ({ start: checked.start, end: checked.end, lines: linesOf(checked) }))
    .filter(({ lines }) => lines.length > 0)
    .sort((one, other) => one.start - other.start || one.end - other.end)
}

function linesOf(checked: CheckedQuantity | CheckedClaim): string[] {
  const lines = [
    ...(checked.message ? [checked.message] : []),
    ...('formula' in checked && checked.formula ? [`算式：${checked.formula}`] : []),
    ...checked.facts.flatMap(whereabouts),
  ]
  return [...new Set(lines)]
}

/** “附件2·年度资金总额·全年预算数”. */
function whereabouts({ place }: Fact): string[] {
  return place ? [[place.attachment, place.row, place.column].filter(Boolean).join('·')] : []
}
