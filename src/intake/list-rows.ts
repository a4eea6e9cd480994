import type { BlockForm } from '../form/index.ts'
import { shiftByKind } from './align.ts'
import type { Row } from './grid.ts'
import { addLabelledRow, findAfter, leaveStrays } from './grid-rows.ts'
import type { Heading } from './headings.ts'
import { impliedHeading } from './headings.ts'
import type { Table } from './table.ts'
import { addRow, blockOf, cellsUnder, columnsOf, leave, nextId } from './table.ts'
import { isFooter, isList, labelKey, names, rowNamed } from './vocabulary.ts'

/** Rows of blocks without labels at the left, and the row at their end. */

/** A row of a list: every row is one, whatever it says. */
export function readListRow(table: Table, row: Row): boolean {
  const heading = table.open
  if (!heading || !isList(heading.block)) return false
  const [form] = heading.block.rows
  const { values, strays } = cellsUnder(heading, row.cells, shiftByKind(row, heading))
  if (!form || Object.keys(values).length === 0) return false
  const words = [...heading.columns.values()].filter(({ kind }) => kind === 'words')
  const named = ['name', ...words.map(({ id }) => id).reverse()].find(
    (id) => values[id] !== undefined && id !== 'reason',
  )
  if (
    !addRow(table, heading.block, {
      id: nextId(table, form.id),
      label: (named && values[named]) ?? '',
      cells: values,
    })
  )
    leave(table, row.cells)
  else leaveStrays(table, heading.block, strays)
  return true
}

/** The row that ends a list (总分): its label comes first, its figures stand under the list's columns. */
export function readFooterRow(table: Table, row: Row, index: number, rows: Row[]): boolean {
  const first = row.cells[0]
  const key = labelKey(first?.text ?? '')
  const block = table.form.blocks.find(
    (candidate) => isFooter(table.form, candidate) && rowNamed(candidate, key),
  )
  const form = block && rowNamed(block, key)
  if (!first || !block || !form || table.rows.has(`${block.id}/${form.id}`)) return false
  if (findAfter(rows, index, (later) => names(form, labelKey(later.cells[0]?.text ?? ''))) !== undefined)
    return false
  const list = [...table.headings.values()].find((heading) => isList(heading.block))
  const heading = list ? headingUnder(list, block) : impliedHeading(block, row, first.column)
  if (!list || heading.columns.size > 0) {
    blockOf(table, block).columns = columnsOf(table, heading, block.columns)
    if (addLabelledRow(table, heading, block, form, row, first)) {
      table.open = undefined
      return true
    }
  }
  return false
}

/** The columns of a list that the row at its end has, too. */
function headingUnder(list: Heading, block: BlockForm): Heading {
  const columns = new Map([...list.columns].filter(([, column]) => block.columns.includes(column)))
  return { ...list, block, columns, first: Math.min(...columns.keys()) }
}
