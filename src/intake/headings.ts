import type { AttachmentForm, BlockForm, ColumnForm } from '../form/index.ts'
import type { Cell, Row } from './grid.ts'
import {
  blindYears,
  hasHeading,
  isHeadingWord,
  keysOf,
  keysWithoutYear,
  labelKey,
  names,
  yearsIn,
} from './vocabulary.ts'

/** A heading row: which column of the form stands at which column of the grid. */
export interface Heading {
  block: BlockForm
  columns: Map<number, ColumnForm>
  /** The cells that name the columns, by column id; none where the heading is implied. */
  labels: Map<string, Cell>
  /** The cell with the block's own name. */
  label?: Cell
  /** What the form does not know. */
  strays: Cell[]
  width: number
  /** The leftmost of the form's columns. */
  first: number
}

/** The heading of the block of which a row names the most columns; undefined where it names no block's. */
export function readHeading(form: AttachmentForm, row: Row, year: number | undefined): Heading | undefined {
  const keys = row.cells.map(({ text }) => labelKey(text))
  if (row.cells.filter(({ text }) => isHeadingWord(text)).length < 2) return undefined
  let best: Heading | undefined
  for (const block of form.blocks) {
    if (!hasHeading(form, block)) continue
    const heading = matchBlock(block, row, keys, year)
    if (heading && (!best || weight(heading) > weight(best))) best = heading
  }
  return best
}

function weight(heading: Heading): number {
  return 2 * heading.columns.size + (heading.label ? 1 : 0)
}

function matchBlock(
  block: BlockForm,
  row: Row,
  keys: string[],
  year: number | undefined,
): Heading | undefined {
  const columns = matchColumns(block, row, keys, year)
  const strays = row.cells.filter(({ column }) => !columns.has(column))
  const label = strays.find(({ text }) => names(block, labelKey(text)))
  if (columns.size < 2 && !(columns.size === 1 && label)) return undefined
  const heading: Heading = {
    block,
    columns,
    labels: new Map(),
    strays: strays.filter((cell) => cell !== label),
    width: row.width,
    first: Math.min(...columns.keys()),
    ...(label && { label }),
  }
  for (const cell of row.cells) {
    const column = columns.get(cell.column)
    if (column) heading.labels.set(column.id, cell)
  }
  return heading
}

/**
 * Columns are told apart by their years. A print with the years of another form still has them in the right order, so
 * the year that makes most of them fit is taken; what then is left is matched whatever its year.
 */
function matchColumns(
  block: BlockForm,
  row: Row,
  keys: string[],
  year: number | undefined,
): Map<number, ColumnForm> {
  const latest = keys.flatMap(yearsIn).reduce((a, b) => Math.max(a, b), 0)
  const years = [...new Set([year, latest || undefined, latest ? latest + 1 : undefined])].filter(
    (value) => value !== undefined,
  )
  let best = new Map<number, ColumnForm>()
  for (const candidate of years.length > 0 ? years : [2000]) {
    const columns = new Map<number, ColumnForm>()
    assign(block, row, keys, columns, (column, key) => keysOf(column, candidate).has(key))
    if (columns.size > best.size) best = columns
  }
  assign(block, row, keys, best, (column, key) => keysWithoutYear(column).has(blindYears(key)))
  return best
}

function assign(
  block: BlockForm,
  row: Row,
  keys: string[],
  columns: Map<number, ColumnForm>,
  fits: (column: ColumnForm, key: string) => boolean,
): void {
  const taken = new Set(columns.values())
  row.cells.forEach((cell, index) => {
    const key = keys[index] ?? ''
    if (key === '' || columns.has(cell.column)) return
    const column = block.columns.find((candidate) => !taken.has(candidate) && fits(candidate, key))
    if (!column) return
    columns.set(cell.column, column)
    taken.add(column)
  })
}

/** The heading that a block without one would have, its columns in the order of the form after the label at `column`. */
export function impliedHeading(block: BlockForm, row: Row, column: number): Heading {
  const first = column + 1
  return {
    block,
    columns: new Map(block.columns.map((form, index) => [first + index, form])),
    labels: new Map(),
    strays: [],
    width: Math.max(row.width, first + block.columns.length),
    first,
  }
}
