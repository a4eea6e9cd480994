import type { AttachmentForm } from '../form/index.ts'
import { problemPages } from '../form/report.ts'
import type { Grid, Line, Piece, Row } from './grid.ts'
import { attachmentMark, sheetNumber } from './marks.ts'
import { isFormTable, isHeadingRow, isOpeningRow, readOpening } from './openings.ts'
import { findReportStart } from './report-start.ts'
import { titleRowAsLines } from './title-rows.ts'
import { labelKey } from './vocabulary.ts'

/** The grid cut into attachments, the report, the service's own pages behind it, and what is none of these. */
export interface Section {
  kind: 'attachment' | 'report' | 'problems' | 'other'
  /** From the line “附件 N” before it. */
  number?: number
  title: Line[]
  /** By the title; an attachment without one is known by its rows. */
  form?: AttachmentForm
  pieces: Piece[]
}

export function cutSections(grid: Grid): Section[] {
  const pieces = grid.pieces.flatMap(titleRowAsLines)
  const openings = pieces.map((_, index) => readOpening(pieces, index))
  const report = findReportStart(pieces, openings)
  let current: Section = { kind: 'other', title: [], pieces: [] }
  const sections = [current]
  const open = (section: Section) => {
    sections.push(section)
    current = section
  }
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index] as Piece
    const opening = openings[index]
    if (opening) {
      const { next, between, ...rest } = opening
      const sheet = current.kind === 'other' && current.pieces.length === 0 ? numberOf(current) : {}
      open({ kind: 'attachment', pieces: between, ...sheet, ...rest })
      current.pieces.push(pieces[next] as Piece)
      index = next + 1
      continue
    }
    if (index === report) {
      // The line “附件 5” before it.
      const before = current.pieces.at(-1)
      if (before?.kind === 'line' && attachmentMark(before.text)?.rest === '') current.pieces.pop()
      open({ kind: 'report', title: [], pieces: [] })
    } else if (beginsProblems(pieces, index)) open({ kind: 'problems', title: [], pieces: [] })
    else if (piece.kind === 'break') {
      open({ kind: 'other', title: [], pieces: [], ...numberOf({ number: sheetNumber(piece.text) }) })
    } else if (piece.kind === 'row' && beginsTable(pieces, index, current, sections)) {
      open({
        kind: 'attachment',
        title: [],
        pieces: [],
        ...(current.pieces.length === 0 && numberOf(current)),
      })
    }
    if (piece.kind !== 'break') current.pieces.push(piece)
    index++
  }
  return sections
}

/** The pages that the service itself puts behind a report. */
function beginsProblems(pieces: Piece[], index: number): boolean {
  const [title, first] = [pieces[index], pieces[index + 1]]
  return (
    title?.kind === 'line' &&
    title.text === problemPages.title &&
    first?.kind === 'line' &&
    first.text.startsWith(problemPages.opening)
  )
}

function numberOf(source: { number?: number | undefined }): { number?: number } {
  return source.number === undefined ? {} : { number: source.number }
}

/** Whether a row without a title begins an attachment, after what stands before it. */
function beginsTable(pieces: Piece[], index: number, current: Section, sections: Section[]): boolean {
  const row = pieces[index] as Row
  if (current.kind === 'other') return isFormTable(pieces, index)
  if (!isOpeningRow(row)) return false
  // A table in a report that follows the attachments is the report's own.
  if (current.kind === 'report')
    return sections.every(({ kind }) => kind !== 'attachment') && isFormTable(pieces, index)
  return startsOver(current, row)
}

/** The attachment has had this row already, or headings. */
function startsOver(current: Section, row: Row): boolean {
  const key = labelKey(row.cells[0]?.text ?? '')
  return current.pieces.some(
    (piece) => piece.kind === 'row' && (isHeadingRow(piece) || labelKey(piece.cells[0]?.text ?? '') === key),
  )
}
