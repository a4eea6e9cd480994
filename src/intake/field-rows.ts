import type { BlockForm, RowForm } from '../form/index.ts'
import type { Cell, Row } from './grid.ts'
import { readLabelledText } from './labelled-text.ts'
import type { Table } from './table.ts'
import { addRow, blockOf, leave } from './table.ts'
import { isFigure } from './values.ts'
import { labelKey, names, rowNamed } from './vocabulary.ts'

/** Labels with their values beside them or behind a colon: names, measures, and the parts of a total. */

interface Field {
  block: BlockForm
  row: RowForm
  label: Cell
  labelText: string
  value: string
  /** Where the value has a cell of its own. */
  valueCell?: Cell
}

/** A row whose first cell names a field; label and value may stand in it several times. */
export function readFieldRow(table: Table, row: Row): boolean {
  const blocks = table.form.blocks.filter(({ layout }) => layout === 'fields')
  const [first] = row.cells
  if (!first || (!blockNaming(blocks, first) && readColons(blocks, first).fields.length === 0)) return false
  return place(table, row, blocks, () => true)
}

/** A row of “label：value” cells; the value may stand in the cell beside. */
export function readPartsRow(table: Table, row: Row): boolean {
  const blocks = table.form.blocks.filter(({ layout }) => layout === 'labelled')
  const known = row.cells.some(
    (cell) =>
      blocks.some((block) => names(block, labelKey(cell.text))) ||
      blockNaming(blocks, cell) ||
      readColons(blocks, cell).fields.length > 0,
  )
  return known && place(table, row, blocks, isFigure)
}

function blockNaming(blocks: BlockForm[], { text }: Cell): { block: BlockForm; row: RowForm } | undefined {
  const key = labelKey(text)
  for (const block of blocks) {
    const row = rowNamed(block, key)
    if (row) return { block, row }
  }
  return undefined
}

function readColons(blocks: BlockForm[], cell: Cell): { before: string; fields: Field[] } {
  if (cell.text.length > 2000 || !/[:：]/.test(cell.text)) return { before: cell.text, fields: [] }
  const { before, values } = readLabelledText(
    cell.text,
    blocks.flatMap(({ rows }) => rows),
  )
  const fields = values.flatMap(({ row, label, value }) => {
    const block = blocks.find(({ rows }) => rows.includes(row))
    return block ? [{ block, row, label: cell, labelText: label, value }] : []
  })
  return { before, fields }
}

/** Puts every cell of a row where it belongs, or among the leftovers. */
function place(table: Table, row: Row, blocks: BlockForm[], isValue: (text: string) => boolean): boolean {
  let field: Field | undefined
  const fields: Field[] = []
  for (const cell of row.cells) {
    const heading = blocks.find(
      (block) => names(block, labelKey(cell.text)) && !(field && block.layout === 'fields'),
    )
    const named = blockNaming(blocks, cell)
    if (heading?.layout === 'labelled' && takeName(table, heading, cell)) {
      field = undefined
    } else if (named) {
      field = { ...named, label: cell, labelText: cell.text, value: '' }
      fields.push(field)
    } else if (field && field.value === '' && isValue(cell.text)) {
      field.value = cell.text
      field.valueCell = cell
    } else {
      const parts = readColons(blocks, cell)
      fields.push(...parts.fields)
      field = parts.fields.at(-1)
      if (parts.before !== '') leave(table, [{ text: parts.before, place: cell.place }])
    }
  }
  for (const { block, row: form, label, labelText, value, valueCell } of fields) {
    const cells: Record<string, string> = value === '' ? {} : { [block.columns[0]?.id ?? '']: value }
    if (addRow(table, block, { id: form.id, label: labelText, cells })) continue
    leave(table, [{ text: valueCell ? labelText : labelText + value, place: label.place }])
    if (valueCell) leave(table, [valueCell])
  }
  return true
}

/** The name of a block among the cells; false where the block has its name already. */
function takeName(table: Table, form: BlockForm, cell: Cell): boolean {
  const begun = table.blocks.has(form.id)
  const block = blockOf(table, form)
  if (begun && block.label !== cell.text) return false
  block.label = cell.text
  return true
}
