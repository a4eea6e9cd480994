import type { Piece } from './grid.ts'
import { isBlank } from './grid.ts'
import type { Item } from './items.ts'
import { toLine, toRow } from './items.ts'
import type { RecordCell, TextLine } from './records.ts'
import { isProse } from './values.ts'
import { headingSize, isFormWord } from './vocabulary.ts'

/**
 * The layout with a cell on every line: a tab begins a cell, lines without one run on in it, a blank line ends the row.
 * But cells may hold blank lines themselves; the number of cells of the last heading row tells which blank line ends a
 * row and which does not.
 */

/** What stands between two blank lines: lines that may run on in the cell before, then cells. */
interface Chunk {
  lead: TextLine[]
  cells: RecordCell[]
  /** A whole row already, having stood on one line. */
  sealed: boolean
}

/** How many chunks a row may be scattered over. */
const REACH = 24

export function readCellLines(text: string, items: Item[]): Piece[] {
  const chunks = toChunks(text, items)
  const pieces: Piece[] = []
  let width = 0
  let last: RecordCell[] | undefined
  const finish = () => {
    if (last) pieces.push(toRow(last))
    last = undefined
  }
  for (let index = 0; index < chunks.length; ) {
    const chunk = chunks[index] as Chunk
    const count = chunk.sealed ? 1 : chunksOfRow(text, chunks, index, width)
    const merged = chunks.slice(index, index + count).reduce((row, next) => join(text, row, next))
    const more = index + 1 < chunks.length || chunk.cells.length > 0
    if (merged.lead.length > 0) {
      const tail = last?.at(-1)
      if (tail && more && runsOn(last ?? [], tail)) extend(text, tail, merged.lead)
      else {
        finish()
        merged.lead.forEach((line, position) => void pieces.push(toLine(line, position === 0)))
      }
    }
    if (merged.cells.length > 0) {
      finish()
      last = merged.cells
      if (headingSize(last.map((cell) => cell.text)) > 0) width = last.length
    }
    index += count
  }
  finish()
  return pieces
}

function toChunks(text: string, items: Item[]): Chunk[] {
  const chunks: Chunk[] = []
  let chunk: Chunk | undefined
  const open = () => {
    const opened: Chunk = { lead: [], cells: [], sealed: false }
    chunks.push(opened)
    return opened
  }
  for (const item of items) {
    if (item.kind === 'blank') chunk = undefined
    else if (item.kind === 'record') {
      chunks.push({ lead: [], cells: item.record.cells, sealed: true })
      chunk = undefined
    } else if (item.kind === 'cell') {
      chunk ??= open()
      const { line } = item
      chunk.cells.push({ text: line.text.slice(1), start: line.start + 1, end: line.end, line: line.line })
    } else {
      chunk ??= open()
      const tail = chunk.cells.at(-1)
      if (tail) extend(text, tail, [item.line])
      else chunk.lead.push(item.line)
    }
  }
  return chunks
}

/** Lets a cell run on to the end of `lines`, keeping what stands between as written. */
function extend(text: string, cell: RecordCell, lines: TextLine[]): void {
  cell.end = lines.at(-1)?.end ?? cell.end
  cell.text = text.slice(cell.start, cell.end)
}

/** Two chunks as one row; the lines that lead the second run on in the last cell of the first. */
function join(text: string, first: Chunk, second: Chunk): Chunk {
  const cells = first.cells.map((cell) => ({ ...cell }))
  const tail = cells.at(-1)
  if (tail && second.lead.length > 0) extend(text, tail, second.lead)
  return { lead: first.lead, cells: [...cells, ...second.cells], sealed: false }
}

/** How many chunks from `index` on make one row. */
function chunksOfRow(text: string, chunks: Chunk[], index: number, width: number): number {
  const chunk = chunks[index] as Chunk
  if (chunk.cells.length === 0) return 1
  return chunksOfHeading(text, chunks, index) ?? chunksOfWidth(chunks, index, width) ?? 1
}

/** A heading row with blank lines in it: with the next chunk it holds more words of the form than that alone. */
function chunksOfHeading(text: string, chunks: Chunk[], index: number): number | undefined {
  const chunk = chunks[index] as Chunk
  const next = chunks[index + 1]
  if (!next || next.sealed || next.cells.length === 0) return undefined
  const alone = texts(chunk).filter((cell) => !isBlank(cell))
  if (!alone.every(isFormWord)) return undefined
  const size = headingSize(texts(join(text, chunk, next)))
  return size > headingSize(texts(next)) && size > headingSize(alone) ? 2 : undefined
}

/** A row with blank lines in it: together the chunks have exactly as many cells as the heading. */
function chunksOfWidth(chunks: Chunk[], index: number, width: number): number | undefined {
  let total = chunks[index]?.cells.length ?? 0
  for (let count = 1; total < width && count < REACH; count++) {
    const next = chunks[index + count]
    if (!next || next.sealed || next.cells.length >= width) return undefined
    if (next.lead.length === 0 && isFormWord(next.cells[0]?.text ?? '')) return undefined
    total += next.cells.length
    if (total === width && next.cells.length > 0) return count + 1
  }
  return undefined
}

function texts(chunk: Chunk): string[] {
  return chunk.cells.map((cell) => cell.text)
}

/** Between two rows of a table there is no prose: it is the end of the cell before, where that holds prose. */
function runsOn(cells: RecordCell[], tail: RecordCell): boolean {
  return isProse(tail.text.trim()) && headingSize(cells.map((cell) => cell.text)) === 0
}
