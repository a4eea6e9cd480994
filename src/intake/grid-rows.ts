import { mergedValueColumns } from '../form/basic.ts'
import type { BlockForm, RowForm } from '../form/index.ts'
import { shiftByLabel } from './align.ts'
import type { Cell, Row } from './grid.ts'
import type { Heading } from './headings.ts'
import { impliedHeading } from './headings.ts'
import type { Table } from './table.ts'
import { addRow, blockOf, cellsUnder, leave, nextId } from './table.ts'
import { isFooter, isList, labelKey, names, rowNamed } from './vocabulary.ts'

/** Rows of blocks that have labels at the left. */

interface Labelled {
  block: BlockForm
  form: RowForm
  cell: Cell
}

/** A row that its label places, in the block that is open or in another one of the form. */
export function readLabelledRow(table: Table, row: Row, index: number, rows: Row[]): boolean {
  const found = findLabel(table, row)
  const { repeat } = table
  if (repeat && !(found && endsRepeat(table, found, index)))
    return readRepeated(table, row, repeat.block, repeat.row)
  if (!found) return false
  const heading = table.headings.get(found.block.id) ?? impliedHeading(found.block, row, found.cell.column)
  if (!addLabelledRow(table, heading, found.block, found.form, row, found.cell)) leave(table, row.cells)
  else openRepeat(table, found, index, rows)
  if (table.headings.has(found.block.id)) table.open = heading
  return true
}

function findLabel(table: Table, row: Row): Labelled | undefined {
  const open = table.open?.block
  const blocks = table.form.blocks.filter(
    (block) => block.layout === 'grid' && !isList(block) && !isFooter(table.form, block),
  )
  for (const block of open && blocks.includes(open) ? [open, ...blocks] : blocks) {
    const heading = table.headings.get(block.id)
    for (const cell of row.cells.slice(0, 3)) {
      if (heading && row.width >= heading.width && cell.column >= heading.first) break
      const form = rowNamed(block, labelKey(cell.text))
      if (form) return { block, form, cell }
      if (!heading) break
    }
  }
  return undefined
}

/** After the row before a repeating one, every line is a line of it, up to the row after it. */
function openRepeat(table: Table, { block, form }: Labelled, index: number, rows: Row[]): void {
  const position = block.rows.indexOf(form)
  const repeating = block.rows[position + 1]
  if (!repeating?.repeats) {
    table.repeat = undefined
    return
  }
  const after = block.rows[position + 2]
  const isAfter = (row: Row) =>
    row.cells.slice(0, 2).some(({ text }) => after && names(after, labelKey(text)))
  table.repeat = { block, row: repeating.id, until: findAfter(rows, index, isAfter) }
}

/** The first row after one that passes. */
export function findAfter(rows: Row[], index: number, passes: (row: Row) => boolean): number | undefined {
  for (let next = index + 1; next < rows.length; next++) if (passes(rows[next] as Row)) return next
  return undefined
}

function endsRepeat(table: Table, { block, form }: Labelled, index: number): boolean {
  const { repeat } = table
  if (!repeat) return true
  if (repeat.until !== undefined) return index >= repeat.until
  const position = (id: string) => block.rows.findIndex((row) => row.id === id)
  return block !== repeat.block || position(form.id) > position(repeat.row)
}

function readRepeated(table: Table, row: Row, block: BlockForm, id: string): boolean {
  const heading =
    table.headings.get(block.id) ?? table.open ?? impliedHeading(block, row, row.cells[0]?.column ?? 0)
  const labels = row.cells.filter(({ column }) => column < heading.first)
  const label = labels.at(-1)
  return (
    addLabelledRow(table, heading, block, { id: nextId(table, id), label: '' }, row, label) ||
    leave(table, row.cells) === undefined
  )
}

/** Adds a row with its cells by the heading; false where the block has it already. */
export function addLabelledRow(
  table: Table,
  heading: Heading,
  block: BlockForm,
  form: RowForm,
  row: Row,
  label: Cell | undefined,
): boolean {
  const shift = label ? shiftByLabel(row, heading, label.column) : 0
  const { values, strays } = cellsUnder(
    heading,
    row.cells.filter((cell) => cell !== label),
    shift,
  )
  const merged = mergedValue(heading, form, row, label)
  const prefix = strays.filter(
    (cell) => label !== undefined && cell.column < label.column && labelKey(cell.text) === '',
  )
  const text = [...prefix.map((cell) => cell.text), ...(label ? [label.text] : [])].join('')
  if (!addRow(table, block, { id: form.id, label: text, cells: merged ?? values })) return false
  leaveStrays(table, block, merged ? [] : strays.filter((cell) => !prefix.includes(cell)))
  return true
}

/** The one value of a row whose value cells are merged. */
function mergedValue(
  heading: Heading,
  form: RowForm,
  row: Row,
  label: Cell | undefined,
): Record<string, string> | undefined {
  const column = mergedValueColumns[form.id]
  const [value, ...more] = row.cells.filter((cell) => cell !== label)
  if (!column || !label || !value || more.length > 0 || value.column !== label.column + label.span)
    return undefined
  const alone = row.width < heading.width && row.width === value.column + 1
  return alone || value.span >= heading.columns.size ? { [column]: value.text } : undefined
}

/** Leaves what stands under no column, but for the block's own name. */
export function leaveStrays(table: Table, form: BlockForm, strays: Cell[]): void {
  const block = blockOf(table, form)
  leave(
    table,
    strays.filter(({ text }) => {
      if (!names(form, labelKey(text))) return true
      if (!table.headings.get(form.id)?.label && block.rows.length <= 1) block.label = text
      return block.label !== text
    }),
  )
}
