import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { LaidCell, LaidRow, LaidTable } from './layout/index.ts'
import { cellMargin, points } from './measures.ts'
import { style } from './styles.ts'
import { linesOf, runsOf } from './text.ts'

/** A row with more text than this may break over two pages. */
const unbreakable = 500
const lastRows = 2
const leastHeight = points(16.5)
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const none = { style: BorderStyle.NIL, size: 0, color: 'auto' }

const alignment = {
  heading: AlignmentType.CENTER,
  label: AlignmentType.CENTER,
  centred: AlignmentType.CENTER,
  words: AlignmentType.LEFT,
  amount: AlignmentType.RIGHT,
}

/**
 * A laid table as a table of Word. Its columns are the stretches between all edges that any of its cells has. Where it
 * is `followed` by lines that belong to it, its last rows stay on one page with them.
 */
export function wordTable({ rows }: LaidTable, { followed }: { followed: boolean }): Table {
  const edges = edgesOf(rows)
  const widths = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    indent: { size: 0, type: WidthType.DXA },
    margins: { left: cellMargin, right: cellMargin, top: points(1), bottom: points(1) },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: rows.map((row, index) =>
      wordRow(row, edges, row.repeated === true || (followed && index >= rows.length - lastRows)),
    ),
  })
}

/** Edges that lie closer together than a point are one. */
const same = points(1)

function edgesOf(rows: readonly LaidRow[]): number[] {
  const all = rows.flatMap(({ cells }) => cells.flatMap(({ left, right }) => [left, right]))
  const edges: number[] = []
  for (const edge of all.sort((one, other) => one - other)) {
    const last = edges.at(-1)
    if (last === undefined || edge - last > same) edges.push(edge)
  }
  return edges
}

function columnAt(edges: readonly number[], edge: number): number {
  return edges.findLastIndex((known) => known <= edge)
}

function wordRow({ cells, repeated, height }: LaidRow, edges: readonly number[], keepNext: boolean) {
  const long = cells.some(({ text }) => text.length > unbreakable)
  return new TableRow({
    cantSplit: !long,
    ...(repeated ? { tableHeader: true } : {}),
    height: { value: height ?? leastHeight, rule: HeightRule.ATLEAST },
    children: cells.map((cell) =>
      wordCell(cell, columnAt(edges, cell.right) - columnAt(edges, cell.left), keepNext),
    ),
  })
}

function wordCell({ text, rows, look, open }: LaidCell, columnSpan: number, keepNext: boolean) {
  return new TableCell({
    columnSpan,
    rowSpan: rows,
    verticalAlign: VerticalAlign.CENTER,
    ...(open ? { borders: open === 'above' ? { top: none } : { bottom: none } } : {}),
    children: linesOf(text).map(
      (line) =>
        new Paragraph({
          style: look === 'heading' ? style.cellHeading : style.cell,
          alignment: alignment[look],
          keepNext,
          children: runsOf(line),
        }),
    ),
  })
}
