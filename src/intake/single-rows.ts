import { shiftByKind } from './align.ts'
import type { Row } from './grid.ts'
import type { Table } from './table.ts'
import { addRow, blockOf, cellsUnder, leave } from './table.ts'
import { labelKey, names } from './vocabulary.ts'

/** The one row of values under a heading. Words may go on in further rows; of figures, further rows are left over. */
export function readSingleRow(table: Table, row: Row): boolean {
  const heading = table.open
  if (heading?.block.layout !== 'single') return false
  const [form] = heading.block.rows
  const { values, strays } = cellsUnder(heading, row.cells, shiftByKind(row, heading))
  if (!form || Object.keys(values).length === 0) return false
  const block = blockOf(table, heading.block)
  const label = strays.find(({ text }) => names(heading.block, labelKey(text)) || names(form, labelKey(text)))
  const known = block.rows[0]
  if (known) {
    if (!heading.block.columns.every(({ kind }) => kind === 'words')) return false
    for (const [id, text] of Object.entries(values))
      known.cells[id] = known.cells[id] ? `${known.cells[id]}\n${text}` : text
  } else if (!addRow(table, heading.block, { id: form.id, label: label?.text ?? block.label, cells: values }))
    return false
  leave(
    table,
    strays.filter((cell) => cell !== label || (known !== undefined && cell.text !== known.label)),
  )
  return true
}
