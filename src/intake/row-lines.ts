import type { Piece } from './grid.ts'
import { isBlank } from './grid.ts'
import type { Item } from './items.ts'
import { toLine, toRow } from './items.ts'
import type { RecordCell, TextLine } from './records.ts'
import { isFigure, isProse } from './values.ts'
import { headingSize, isFormWord, isHeadingWord } from './vocabulary.ts'

/**
 * The layout with a row on every line. Where the clipboard did not quote them, cells of several lines tear their row
 * apart; it is put together again when the pieces make a heading of the form, or exactly a row of its width.
 */

interface Part {
  cells: RecordCell[]
  /** The line, where the part is one without a tab. */
  plain?: TextLine
  /** A blank line stands before it. */
  gap: boolean
}

/** How many lines a torn row may have. */
const REACH = 16

export function readRowLines(text: string, items: Item[]): Piece[] {
  const parts = toParts(items)
  const lastRow = parts.findLastIndex(({ plain }) => !plain)
  const pieces: Piece[] = []
  let width = 0
  let last: RecordCell[] | undefined
  const finish = () => {
    if (last) pieces.push(toRow(last))
    last = undefined
  }
  for (let index = 0; index < parts.length; ) {
    const part = parts[index] as Part
    const tail = last?.at(-1)
    if (
      part.plain &&
      tail &&
      !part.gap &&
      last?.length === width &&
      isProse(tail.text) &&
      !isFormWord(part.plain.text)
    ) {
      extend(text, tail, part)
      index++
      continue
    }
    finish()
    const count = partsOfHeading(text, parts, index) ?? partsOfWidth(parts, index, width) ?? 1
    const row = parts.slice(index, index + count).reduce((first, second) => join(text, first, second))
    if (part.plain && count === 1 && (index > lastRow || index === 0))
      pieces.push(toLine(part.plain, part.gap))
    else {
      last = row.cells
      if (headingSize(texts(row)) > 0) width = row.cells.length
    }
    index += count
  }
  finish()
  return pieces
}

function toParts(items: Item[]): Part[] {
  const parts: Part[] = []
  let gap = true
  for (const item of items) {
    if (item.kind === 'record') parts.push({ cells: item.record.cells, gap })
    else if (item.kind === 'cell') {
      const { text, start, end, line } = item.line
      const blank = { text: '', start, end: start, line }
      parts.push({ cells: [blank, { text: unquote(text.slice(1)), start: start + 1, end, line }], gap })
    } else if (item.kind === 'plain') parts.push({ cells: [{ ...item.line }], plain: item.line, gap })
    gap = item.kind === 'blank'
  }
  return parts
}

function unquote(text: string): string {
  return /^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text
}

/** Lets a cell run on in the first cell of a part. */
function extend(text: string, cell: RecordCell, part: Part): void {
  const [first] = part.cells
  if (!first) return
  cell.text += text.slice(cell.end, first.start) + first.text
  cell.end = first.end
}

function join(text: string, first: Part, second: Part): Part {
  const cells = first.cells.map((cell) => ({ ...cell }))
  const tail = cells.at(-1)
  if (tail) extend(text, tail, second)
  return { cells: [...cells, ...second.cells.slice(1)], gap: first.gap }
}

/** A torn heading row: as many lines as make it name the most columns. */
function partsOfHeading(text: string, parts: Part[], index: number): number | undefined {
  // A torn heading has a whole word in one of its first lines.
  if (!parts.slice(index, index + 3).some((part) => texts(part).some(isHeadingWord))) return undefined
  let row = parts[index] as Part
  let best = headingSize(texts(row))
  let count: number | undefined
  for (let next = 1; next < REACH; next++) {
    const part = parts[index + next]
    if (!part || !mayBeTorn(texts(row)) || beginsHeading(texts(part))) break
    row = join(text, row, part)
    const size = headingSize(texts(row))
    // A line that names as many by itself is the heading, and what stands before it is no part of it.
    best = Math.max(best, headingSize(texts(part)))
    if (size > best) {
      best = size
      count = next + 1
    }
  }
  return count
}

/** Whether cells may be the beginning of a heading: short words all. */
function mayBeTorn(cells: string[]): boolean {
  return (
    cells.length <= 40 && cells.every((cell) => cell.length <= 40 && !(/\d/.test(cell) && isFigure(cell)))
  )
}

function beginsHeading(cells: string[]): boolean {
  const first = cells[0] ?? ''
  return (isBlank(first) || isFormWord(first)) && headingSize(cells) > 0
}

/** A torn row of values: together the lines have exactly as many cells as the heading. */
function partsOfWidth(parts: Part[], index: number, width: number): number | undefined {
  const part = parts[index] as Part
  let total = part.cells.length
  let tail = part.cells.at(-1)?.text.trim() ?? ''
  for (let count = 1; total < width && count < REACH; count++) {
    const next = parts[index + count]
    const first = next?.cells[0]?.text.trim() ?? ''
    if (!next || next.cells.length >= width || tail === '' || isFigure(tail)) return undefined
    if (first === '' || isFigure(first) || isFormWord(first)) return undefined
    total += next.cells.length - 1
    tail = next.cells.at(-1)?.text.trim() ?? ''
    if (total === width) return count + 1
  }
  return undefined
}

function texts(part: Part): string[] {
  return part.cells.map((cell) => cell.text)
}
