import { readCellLines } from './cell-lines.ts'
import type { Grid, Piece } from './grid.ts'
import { isBlank } from './grid.ts'
import type { Item } from './items.ts'
import { toLine } from './items.ts'
import { attachmentMark, beginsWithYear, endsTable, isReportTitle, tableTitle } from './marks.ts'
import type { TextLine, TextRecord } from './records.ts'
import { readLine, readRecord } from './records.ts'
import { readRowLines } from './row-lines.ts'
import { isFigure } from './values.ts'

/**
 * Pasted text → grid. Tables come in two layouts: every cell on a line of its own that begins with a tab, rows ending
 * with a blank line (Word, saved as text); or every row on a line, cells between tabs (clipboard). Between two lines
 * that end a table the layout is one; what most lines of the stretch are decides.
 */

export function readTextGrid(text: string): Grid {
  const pieces: Piece[] = []
  let stretch: Item[] = []
  const finish = () => {
    const cells = stretch.filter(({ kind }) => kind === 'cell').length
    const records = stretch.filter(({ kind }) => kind === 'record').length
    for (const piece of (records > cells ? readRowLines : readCellLines)(text, stretch)) pieces.push(piece)
    stretch = []
  }
  for (const item of readItems(text)) {
    if (item.kind === 'plain' && endsStretch(item.line.text, stretch)) {
      const gap = stretch.length === 0 || stretch.at(-1)?.kind !== 'plain'
      finish()
      pieces.push(toLine(item.line, gap))
    } else stretch.push(item)
  }
  finish()
  return { text, pieces, hidden: [] }
}

function readItems(text: string): Item[] {
  const items: Item[] = []
  let number = 1
  for (let start = 0; start <= text.length; ) {
    const line = readLine(text, start, number)
    const record =
      line.text.includes('\t') || line.text.startsWith('"') ? readRecord(text, start, number) : undefined
    if (record && record.cells.length >= 2 && !isCellLine(line, record)) {
      items.push({ kind: 'record', record })
      start = record.next
      number += record.lines
      continue
    }
    if (line.text.startsWith('\t') && !line.text.includes('\t', 1)) items.push({ kind: 'cell', line })
    else items.push(isBlank(line.text) ? { kind: 'blank' } : { kind: 'plain', line })
    start = line.next
    number++
  }
  return items
}

function isCellLine(line: TextLine, { cells, lines }: TextRecord): boolean {
  return cells.length === 2 && lines === 1 && line.text.startsWith('\t')
}

/**
 * Whether a line ends the table before it. Within a cell that runs over several lines, only what cannot be a line of
 * the cell does: “附件 3”, or a title that begins with its year.
 */
function endsStretch(text: string, stretch: Item[]): boolean {
  if (!endsTable(text)) return false
  const before = stretch.at(-1)
  if (!before || before.kind === 'blank' || before.kind === 'record') return true
  if (before.kind === 'plain' && stretch.every(({ kind }) => kind === 'plain' || kind === 'blank'))
    return true
  if (attachmentMark(text)) return true
  if (tableTitle(text) || isReportTitle(text)) return beginsWithYear(text)
  return before.kind === 'cell' && (isBlank(before.line.text) || isFigure(before.line.text))
}
