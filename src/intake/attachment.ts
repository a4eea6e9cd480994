import type { Block } from '../../schemas/submission.ts'
import type { AttachmentForm } from '../form/index.ts'
import { readFieldRow, readPartsRow } from './field-rows.ts'
import type { Line, Piece, Row } from './grid.ts'
import { readLabelledRow } from './grid-rows.ts'
import { readHeading } from './headings.ts'
import { readLineInCells, readLines } from './lines.ts'
import { readFooterRow, readListRow } from './list-rows.ts'
import { readSingleRow } from './single-rows.ts'
import type { Table } from './table.ts'
import { leave, newTable, openHeading } from './table.ts'
import { isList } from './vocabulary.ts'

export interface ReadAttachment {
  blocks: Block[]
  leftovers: { text: string; place: string }[]
}

type Reader = (table: Table, row: Row, index: number, rows: Row[]) => boolean

/** In this order each is asked whether the row is its own. */
const readers: Reader[] = [
  readLineInCells,
  readHeadingRow,
  readFooterRow,
  unlessRepeating(unlessInList(readFieldRow)),
  unlessRepeating(unlessInList(readPartsRow)),
  unlessInList(readLabelledRow),
  readListRow,
  readSingleRow,
]

/** Rows and lines of one attachment, placed by its form. */
export function readAttachment(form: AttachmentForm, pieces: Piece[], year: number): ReadAttachment {
  const table = newTable(form, year)
  const rows = pieces.filter((piece) => piece.kind === 'row').filter(({ cells }) => cells.length > 0)
  rows.forEach((row, index) => {
    if (!readers.some((read) => read(table, row, index, rows))) leave(table, row.cells)
  })
  readLines(
    table,
    pieces.filter((piece): piece is Line => piece.kind === 'line'),
  )
  const order = form.blocks.map(({ id }) => id)
  const blocks = [...table.blocks.values()].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  return { blocks, leftovers: table.leftovers }
}

function readHeadingRow(table: Table, row: Row): boolean {
  const heading = readHeading(table.form, row, table.year)
  if (heading) openHeading(table, heading)
  return heading !== undefined
}

/** The rows of a list are its own, whatever words stand in them. */
function unlessInList(read: Reader): Reader {
  return (table, ...rest) => !(table.open && isList(table.open.block)) && read(table, ...rest)
}

/** So are the lines that repeat, as long as the row that ends them is still to come. */
function unlessRepeating(read: Reader): Reader {
  return (table, row, index, rows) => {
    if (table.repeat?.until !== undefined && index < table.repeat.until) return false
    const taken = read(table, row, index, rows)
    if (taken) table.repeat = undefined
    return taken
  }
}
