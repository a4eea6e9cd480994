import type { Grid } from '../grid.ts'
import { trimBlanks, unifyLineEnds } from '../grid.ts'
import { GridWriter } from '../grid-writer.ts'
import { type OfficePackage, partBy, partNamed, relationsOf } from '../office/package.ts'
import { decodeXml, readXml } from '../office/xml.ts'
import type { Note } from './notes.ts'
import { readNotes } from './notes.ts'
import type { SheetCell } from './sheet.ts'
import { readSheet } from './sheet.ts'
import { readStyles } from './styles.ts'
import { readStrings } from './text.ts'

interface SheetName {
  name: string
  id: string
  hidden: boolean
}

/**
 * Sheets → grid, each cell as it is shown. A merged cell has its value in the first of the cells that it covers; what
 * stands on a hidden sheet, row or column is kept apart, and so are notes.
 */
export function readXlsxGrid(workbook: OfficePackage): Grid {
  const { sheets, from1904 } = readWorkbook(partNamed(workbook, workbook.main))
  const strings = readStrings(partBy(workbook, 'sharedStrings'))
  const writeNumber = readStyles(partBy(workbook, 'styles'), from1904)
  const targets = new Map(
    relationsOf(workbook.parts, workbook.main)
      .filter(({ type }) => type.endsWith('/worksheet'))
      .map(({ id, target }) => [id, target]),
  )
  const writer = new GridWriter()
  const notes: Grid['hidden'] = []
  for (const { name, id, hidden } of sheets) {
    const target = targets.get(id)
    if (target === undefined) continue
    writer.break(name)
    writeSheet(writer, name, hidden, readSheet(partNamed(workbook, target), strings, writeNumber))
    for (const note of notesOf(workbook, target)) {
      const author = note.author === '' ? '' : `（${note.author}）`
      notes.push({ text: note.text, place: `${placeOf(name, note)} 批注${author}` })
    }
  }
  const grid = writer.finish()
  return { ...grid, hidden: [...grid.hidden, ...notes] }
}

/** What people noted at the cells of a sheet. */
function notesOf({ parts }: OfficePackage, sheet: string): Note[] {
  return relationsOf(parts, sheet)
    .filter(({ type }) => type.endsWith('/comments'))
    .flatMap(({ target }) => {
      const part = parts.get(target)
      return part ? readNotes(decodeXml(part)) : []
    })
}

function readWorkbook(xml: string): { sheets: SheetName[]; from1904: boolean } {
  const sheets: SheetName[] = []
  let from1904 = false
  readXml(xml, {
    open(element, { name = '', id = '', state = 'visible', date1904 }) {
      if (element === 'sheet') sheets.push({ name, id, hidden: state !== 'visible' })
      else if (element === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true'
    },
  })
  return { sheets, from1904 }
}

function writeSheet(writer: GridWriter, name: string, hiddenSheet: boolean, cells: SheetCell[]): void {
  const rows = new Map<number, SheetCell[]>()
  let width = 0
  for (const { text, ...cell } of cells) {
    const trimmed = unifyLineEnds(trimBlanks(text))
    if (trimmed === '') continue
    if (hiddenSheet || cell.hidden) {
      writer.hide(trimmed, placeOf(name, cell))
      continue
    }
    width = Math.max(width, cell.column + cell.span)
    const row = rows.get(cell.row) ?? []
    row.push({ ...cell, text: trimmed })
    rows.set(cell.row, row)
  }
  for (const [, row] of [...rows].sort(([a], [b]) => a - b)) {
    const sorted = row.sort((a, b) => a.column - b.column)
    writer.row(
      sorted.map((cell) => ({
        text: cell.text,
        column: cell.column,
        span: cell.span,
        place: placeOf(name, cell),
      })),
      width,
    )
  }
}

function placeOf(sheet: string, { row, column }: { row: number; column: number }): string {
  return `工作表“${sheet}” 第${row + 1}行 第${column + 1}列`
}
