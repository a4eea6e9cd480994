import type { Line, Row } from './grid.ts'
import { trimBlanks, unifyLineEnds } from './grid.ts'
import type { RecordCell, TextLine, TextRecord } from './records.ts'

/** A stretch of text, line by line or, where quoted cells run over several lines, record by record. */
export type Item =
  | { kind: 'blank' }
  | { kind: 'plain'; line: TextLine }
  /** A line that is one tab and a cell: a cell of the first layout, or a row of the second whose first cell is blank. */
  | { kind: 'cell'; line: TextLine }
  | { kind: 'record'; record: TextRecord }

export function toLine(line: TextLine, gap: boolean): Line {
  return {
    kind: 'line',
    text: trimBlanks(line.text),
    place: `第${line.line}行`,
    gap,
    start: line.start,
    end: line.end,
  }
}

/** Cells of the source as a row. */
export function toRow(cells: RecordCell[]): Row {
  const kept = cells.flatMap((cell, column) => {
    const text = unifyLineEnds(trimBlanks(cell.text))
    return text === '' ? [] : [{ text, column, span: 1, place: `第${cell.line}行 第${column + 1}列` }]
  })
  return {
    kind: 'row',
    cells: kept,
    width: cells.length,
    start: cells[0]?.start ?? 0,
    end: cells.at(-1)?.end ?? 0,
  }
}
