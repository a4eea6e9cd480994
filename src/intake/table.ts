import type { Block, Row as SubmissionRow } from '../../schemas/submission.ts'
import type { AttachmentForm, BlockForm, ColumnForm } from '../form/index.ts'
import { fillYear } from '../form/index.ts'
import type { Cell } from './grid.ts'
import type { Heading } from './headings.ts'
import { CELL_LIMIT, COLUMN_LIMIT, ROW_LIMIT } from './limits.ts'

/** An attachment while it is read: its blocks so far, its headings, and what has found no place. */
export interface Table {
  form: AttachmentForm
  year: number
  blocks: Map<string, Block>
  /** Rows by `block/row`. */
  rows: Map<string, SubmissionRow>
  /** How many lines each repeating row has. */
  counts: Map<string, number>
  headings: Map<string, Heading>
  /** The heading under which rows stand at the moment. */
  open: Heading | undefined
  /** Lines without labels of the form are taken, up to a row of the table (project lines). */
  repeat: { block: BlockForm; row: string; until: number | undefined } | undefined
  leftovers: { text: string; place: string }[]
}

export function newTable(form: AttachmentForm, year: number): Table {
  const [blocks, rows, counts, headings] = [new Map(), new Map(), new Map(), new Map()]
  return { form, year, blocks, rows, counts, headings, open: undefined, repeat: undefined, leftovers: [] }
}

export function leave(table: Table, cells: { text: string; place: string }[]): void {
  for (const { text, place } of cells) table.leftovers.push({ text, place })
}

/** The block in the submission, begun when its first row or heading is met. */
export function blockOf(table: Table, form: BlockForm): Block {
  const known = table.blocks.get(form.id)
  if (known) return known
  const columns = form.columns.map(({ id, label }) => ({ id, label: fillYear(label, table.year) }))
  const block: Block = { id: form.id, label: fillYear(form.label, table.year), columns, rows: [] }
  table.blocks.set(form.id, block)
  return block
}

/** Opens a block by its heading; a second heading of the same block is the same block again. */
export function openHeading(table: Table, heading: Heading): void {
  const begun = table.headings.has(heading.block.id)
  const block = blockOf(table, heading.block)
  if (begun) {
    const known = new Set([block.label, ...block.columns.map(({ label }) => label)])
    const cells = [...(heading.label ? [heading.label] : []), ...heading.labels.values()]
    leave(
      table,
      cells.filter(({ text }) => !known.has(text)),
    )
  } else {
    if (heading.label) block.label = heading.label.text
    block.columns = columnsOf(table, heading, [...heading.columns.values()])
  }
  leave(table, heading.strays)
  table.headings.set(heading.block.id, heading)
  table.open = heading
  table.repeat = undefined
}

/** Columns with their labels as the heading has them, in its order. */
export function columnsOf(table: Table, heading: Heading, columns: ColumnForm[]): Block['columns'] {
  return [...heading.columns]
    .sort(([a], [b]) => a - b)
    .filter(([, column]) => columns.includes(column))
    .slice(0, COLUMN_LIMIT)
    .map(([, { id, label }]) => ({ id, label: heading.labels.get(id)?.text ?? fillYear(label, table.year) }))
}

/** Adds a row; false where the block has the row already, or is full. */
export function addRow(table: Table, form: BlockForm, row: SubmissionRow): boolean {
  const block = blockOf(table, form)
  const key = `${form.id}/${row.id}`
  const known = table.rows.get(key)
  if (known && (Object.keys(known.cells).length > 0 || known.label !== row.label)) return false
  if (block.rows.length >= ROW_LIMIT) return false
  if ([row.label, ...Object.values(row.cells)].some((text) => text.length > CELL_LIMIT)) return false
  if (known) Object.assign(known, row)
  else {
    block.rows.push(row)
    table.rows.set(key, row)
  }
  return true
}

/** The next id of a repeating row, `project-line.3`. */
export function nextId(table: Table, id: string): string {
  const count = (table.counts.get(id) ?? 0) + 1
  table.counts.set(id, count)
  return `${id}.${count}`
}

/** The cells under the columns of a heading, and those under none. */
export function cellsUnder(
  heading: Heading,
  cells: Cell[],
  shift: number,
): { values: Record<string, string>; strays: Cell[] } {
  const values: Record<string, string> = {}
  const strays: Cell[] = []
  for (const cell of cells) {
    const column = heading.columns.get(cell.column + shift)
    if (column) values[column.id] = cell.text
    else strays.push(cell)
  }
  return { values, strays }
}
