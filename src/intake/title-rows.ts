import type { Cell, Line, Piece } from './grid.ts'
import { attachmentMark, isReportTitle, sectionKey, tableTitle } from './marks.ts'

/** Rows that are nothing but “附件 N”, a title or a heading of the report, as sheets and one-table documents have them, as lines. */
export function titleRowAsLines(piece: Piece): Piece[] {
  if (piece.kind !== 'row') return [piece]
  const [first, ...rest] = piece.cells
  if (!first) return [piece]
  const toLine = ({ text, place }: Cell): Line => ({
    kind: 'line',
    text,
    place,
    gap: true,
    start: piece.start,
    end: piece.end,
  })
  const parts = first.text.split('\n').filter((text) => text.trim() !== '')
  const split = () => [...parts.map((text) => ({ ...first, text: text.trim() })), ...rest].map(toLine)
  if (parts.some((part) => attachmentMark(part))) return parts.length + rest.length > 12 ? [piece] : split()
  if (rest.length > 0) return [piece]
  if (parts.some((part) => isReportTitle(part) || sectionKey(part))) return split()
  if (tableTitle(first.text)) return [toLine(first)]
  return parts.some((part) => tableTitle(part)) ? split() : [piece]
}
