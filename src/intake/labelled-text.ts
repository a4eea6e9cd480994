import type { RowForm } from '../form/index.ts'
import { isBlank, trimBlanks } from './grid.ts'
import { labelKey, names } from './vocabulary.ts'

/** One “label：value” found in a text. */
export interface LabelledValue {
  row: RowForm
  /** As written, with its colon. */
  label: string
  value: string
}

export interface LabelledText {
  /** What stands before the first label. */
  before: string
  values: LabelledValue[]
}

/** How far before a colon its label may begin. */
const REACH = 60

/** The labels of `rows` with their values in one text, “填表人：张三  联系电话：8888”. */
export function readLabelledText(text: string, rows: RowForm[]): LabelledText {
  const found: { row: RowForm; start: number; end: number }[] = []
  let from = 0
  for (const colon of text.matchAll(/[:：]/g)) {
    const label = labelBefore(text, from, colon.index, rows)
    if (!label) continue
    from = colon.index + 1
    found.push({ ...label, end: from })
  }
  const values = found.map(({ row, start, end }, index) => ({
    row,
    label: trimBlanks(text.slice(start, end)),
    value: trimBlanks(text.slice(end, found[index + 1]?.start)),
  }))
  const before = text.slice(0, found[0]?.start)
  const [first] = values
  // “其中：” belongs to the label that it stands before.
  if (first && !isBlank(before) && before.length <= REACH && labelKey(before) === '') {
    return {
      before: '',
      values: [
        { ...first, label: trimBlanks(before + text.slice(found[0]?.start, found[0]?.end)) },
        ...values.slice(1),
      ],
    }
  }
  return { before: trimBlanks(before), values }
}

/** The label that ends at a colon: a whole word where blanks are around it, else what the text ends with. */
function labelBefore(
  text: string,
  from: number,
  colon: number,
  rows: RowForm[],
): { row: RowForm; start: number } | undefined {
  const low = Math.max(from, colon - REACH)
  for (let start = low; start < colon; start++) {
    const here = text.charAt(start)
    if (isBlank(here) || (start > low && !isBlank(text.charAt(start - 1)))) continue
    const key = labelKey(text.slice(start, colon))
    const row = rows.find((candidate) => names(candidate, key))
    if (row) return { row, start }
  }
  // A value and the next label may touch, “张三联系电话：”; the first label stands free.
  if (from === 0) return undefined
  const tail = text.slice(low, colon).trimEnd()
  let best: { row: RowForm; start: number } | undefined
  for (const row of rows) {
    for (const wording of [row.label, ...(row.wordings ?? [])]) {
      const start = low + tail.length - wording.length
      if (wording.length >= 3 && tail.endsWith(wording) && (!best || start < best.start))
        best = { row, start }
    }
  }
  return best
}
