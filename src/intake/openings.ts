import type { AttachmentForm } from '../form/index.ts'
import { attachmentForms } from '../form/index.ts'
import type { Line, Piece, Row } from './grid.ts'
import { attachmentMark, isReportTitle, isTitleLike, tableTitle, titleYear } from './marks.ts'
import { headingSize, labelKey, rowNamed } from './vocabulary.ts'

/** Where attachments begin. */

export interface Opening {
  number?: number
  title: Line[]
  form?: AttachmentForm
  /** Lines between the title and the table. */
  between: Line[]
  /** Where the table begins. */
  next: number
}

/** How many lines may stand between “附件 N”, the title and the table. */
const TITLE_REACH = 6

/** “附件 N” and a title, or one of them, and a table soon after. A list of attachments has no table after it. */
export function readOpening(pieces: Piece[], index: number): Opening | undefined {
  const first = pieces[index]
  if (first?.kind !== 'line') return undefined
  const mark = attachmentMark(first.text)
  if (!mark && !tableTitle(first.text)) return undefined
  const opening: Opening = {
    title: [],
    between: [],
    next: index + (mark ? 1 : 0),
    ...(mark && { number: mark.number }),
  }
  if (mark && mark.rest !== '' && !addTitleLine(opening, { ...first, text: mark.rest })) return undefined
  for (let lines = 0; lines <= TITLE_REACH; lines++, opening.next++) {
    const piece = pieces[opening.next]
    if (piece?.kind === 'row') return opening.form || isFormTable(pieces, opening.next) ? opening : undefined
    if (piece?.kind !== 'line' || attachmentMark(piece.text) || isReportTitle(piece.text)) return undefined
    if (!addTitleLine(opening, piece)) return undefined
  }
  return undefined
}

/** Takes a line after “附件 N” into the title or behind it; false where it cannot stand there. */
function addTitleLine(opening: Opening, line: Line): boolean {
  if (!opening.form) {
    if (!isTitleLike(line.text)) return false
    opening.title.push(line)
    const form = tableTitle(line.text) ?? tableTitle(opening.title.map(({ text }) => text).join(''))
    if (form) opening.form = form
    return true
  }
  if (tableTitle(line.text)) return false
  // A year in brackets under the title is the end of it.
  if (opening.between.length === 0 && /^[（(].{4,16}[)）]$/.test(line.text) && titleYear(line.text))
    opening.title.push(line)
  else opening.between.push(line)
  return true
}

/** The first row of a form: the name of the unit or of the project. */
export function isOpeningRow(row: Row): boolean {
  const first = row.cells[0]
  if (!first || row.cells.length > 6) return false
  const key = labelKey(first.text)
  return attachmentForms.some(
    ({ blocks: [block] }) => block !== undefined && rowNamed(block, key) === block.rows[0] && key !== '',
  )
}

/** Whether one of the next rows is a heading of the form. */
export function isFormTable(pieces: Piece[], index: number): boolean {
  let rows = 0
  for (let next = index; next < index + 24 && rows < 6; next++) {
    const piece = pieces[next]
    if (!piece || piece.kind === 'break') return false
    if (piece.kind === 'line' || piece.cells.length === 0) continue
    if (isHeadingRow(piece)) return true
    rows++
  }
  return false
}

export function isHeadingRow(row: Row): boolean {
  return headingSize(row.cells.map(({ text }) => text)) > 0
}
