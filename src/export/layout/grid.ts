import type { Row } from '../../../schemas/submission.ts'
import { columnForm } from '../../form/index.ts'
import { cell, reaches, valueCell } from './cells.ts'
import { type Frame, hasBlockColumn, type KnownBlock, namingColumn } from './frame.ts'
import { mergedCells } from './merge.ts'
import type { LaidCell, LaidRow } from './types.ts'
import { columnWidths } from './widths.ts'

type Reach = Pick<LaidCell, 'left' | 'right'>

export interface Grid {
  rows: LaidRow[]
  /** The cell beside all rows that holds the block's name, where there is one. */
  name?: LaidCell
  /** Where each column stands, for rows below that share the columns. */
  places: Map<string, Reach>
}

/**
 * Headings above, names of rows at the left; or indicators, which bear their names in a column of their own. `below` is
 * the next block, which may share the columns.
 */
export function gridRows(known: KnownBlock, frame: Frame, below?: KnownBlock): Grid {
  const { block, form } = known
  const naming = form && namingColumn(form)
  const inside = hasBlockColumn(frame)
  const left = naming && inside ? frame.blockEnd : naming ? 0 : frame.labelEnd
  const kindOf = (id: string) => form && columnForm(form, id)?.kind
  const widths = columnWidths(
    block.columns.map(({ id, label }) => ({
      heading: label,
      kind: kindOf(id),
      texts: [...block.rows, ...(below?.block.rows ?? [])].map(({ cells }) => cells[id] ?? ''),
    })),
    frame.width - left,
  )
  const reach = reaches(left, widths)
  const places = new Map(block.columns.map(({ id }, index) => [id, reach[index] ?? { left, right: left }]))
  const at = (id: string) => places.get(id) ?? { left, right: left }

  const heads = block.columns.map(({ id, label }) => cell(label, 'heading', at(id)))
  const merged = block.columns.findIndex(({ id }) => id === naming)
  const columns = block.columns.slice(0, Math.max(0, merged)).map(({ id }) => ({ id, ...at(id) }))
  const spans = mergedCells(block.rows, columns)
  const values = (row: Row, index: number) => [
    ...(spans[index] ?? []),
    ...block.columns
      .slice(columns.length)
      .map(({ id }) => valueCell(row.cells[id] ?? '', id === naming ? 'words' : kindOf(id), at(id))),
  ]
  const rows = block.rows.map((row, index): LaidRow => {
    const label = naming ? [] : [cell(row.label, 'words', labelReach(frame, inside))]
    return { cells: [...label, ...values(row, index)] }
  })
  return { ...withName(known, frame, { cells: heads }, rows, naming !== undefined), places }
}

function labelReach({ blockEnd, labelEnd }: Frame, inside: boolean): Reach {
  return { left: inside ? blockEnd : 0, right: labelEnd }
}

/**
 * The block's name: in the corner, or in a column of its own beside all rows. In a table whose headings are repeated it
 * cannot reach from them into the rows, so there it stands in two cells that look like one.
 */
function withName({ block }: KnownBlock, frame: Frame, head: LaidRow, rows: LaidRow[], repeated: boolean) {
  const beside = { left: 0, right: frame.blockEnd }
  if (!hasBlockColumn(frame)) {
    const corner = cell(block.label, 'heading', { left: 0, right: frame.labelEnd })
    return { rows: [{ cells: [corner, ...head.cells] }, ...rows] }
  }
  if (!repeated) {
    const name = cell(block.label, 'label', beside, 1 + rows.length)
    const blank = cell('', 'heading', labelReach(frame, true))
    return { rows: [{ cells: [name, blank, ...head.cells] }, ...rows], name }
  }
  // Its narrow column breaks it; with blanks and lines of its own (绩 效 指 标) it makes the headings high on every page.
  const name = cell(block.label.replace(/\s+/g, ''), 'label', beside)
  const [first, ...others] = rows
  if (!first) return { rows: [{ cells: [name, ...head.cells] }] }
  name.open = 'below'
  const below: LaidCell = { ...cell('', 'label', beside, rows.length), open: 'above' }
  return { rows: [{ cells: [name, ...head.cells] }, { cells: [below, ...first.cells] }, ...others] }
}

/** A row like 总分 that uses the columns of the table above it; undefined where it has others. */
export function rowsBelow({ block, form }: KnownBlock, places: Grid['places'], width: number) {
  const columns = block.columns.flatMap(({ id }) => {
    const place = places.get(id)
    return place ? [{ id, ...place }] : []
  })
  const [first] = columns
  if (!first || columns.length < block.columns.length) return undefined
  return block.rows.map(({ label, cells }): LaidRow => {
    const values = columns.map(({ id, left, right }) =>
      valueCell(cells[id] ?? '', form && columnForm(form, id)?.kind, { left, right }),
    )
    const end = columns.at(-1)?.right ?? width
    const rest = end < width ? [cell('', 'centred', { left: end, right: width })] : []
    return { cells: [cell(label, 'label', { left: 0, right: first.left }), ...values, ...rest] }
  })
}
