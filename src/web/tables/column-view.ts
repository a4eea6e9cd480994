import type { Block } from '../../../schemas/submission.ts'
import { type BlockForm, type ColumnForm, columnForm, fillYear } from '../../form/index.ts'

/** A column as the page heads it. */
export interface ColumnView {
  id: string
  label: string
  kind: ColumnForm['kind']
}

/** The columns that the submission names, or else the form's. */
export function columnsOf(block: Block, form: BlockForm | undefined, year: number): ColumnView[] {
  const named = block.columns.map(({ id, label }) => {
    const known = form && columnForm(form, id)
    const words = label.replace(/\s+/g, '') || (known ? fillYear(known.label, year) : id)
    return { id, label: words, kind: known?.kind ?? ('words' as const) }
  })
  if (named.length > 0 || !form) return named
  return form.columns.map(({ id, label, kind }) => ({ id, label: fillYear(label, year), kind }))
}

/** Whether one of the columns is what the rows are called (三级指标), so that a column of labels would repeat it. */
export function namesItsRows(form: BlockForm | undefined, columns: readonly ColumnView[]): boolean {
  const named = form?.columns.filter((column) => columns.some(({ id }) => id === column.id)) ?? []
  return form?.rows.some((row) => named.some(({ label }) => label === row.label)) ?? false
}

const figures = new Set<ColumnView['kind']>(['amount', 'people', 'area', 'rate', 'score'])

/** Whether a column's cells are figures, to be set flush right. */
export function isNumeric({ kind }: ColumnView): boolean {
  return figures.has(kind)
}
