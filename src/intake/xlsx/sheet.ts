import { broken } from '../office/errors.ts'
import { readXml } from '../office/xml.ts'
import type { NumberWriter } from './styles.ts'
import { StringReader, unescapeSigns } from './text.ts'

/** A cell of a sheet that is not blank; rows and columns from 0. */
export interface SheetCell {
  row: number
  column: number
  text: string
  /** Over how many columns it is merged. */
  span: number
  /** Its row or column is. */
  hidden: boolean
}

interface OpenCell {
  row: number
  column: number
  type: string
  style: string | undefined
  value: string
  formula: string | undefined
}

/** Columns that a sheet can have. */
const COLUMNS = 16_384

/** The cells of a sheet in their order, as they are shown; a formula's value, and the formula itself where it has none. */
export function readSheet(xml: string, strings: string[], writeNumber: NumberWriter): SheetCell[] {
  const cells: SheetCell[] = []
  const spans = new Map<string, number>()
  const hiddenColumns = new Set<number>()
  const inline = new StringReader()
  let row = -1
  let hiddenRow = false
  let column = -1
  let cell: OpenCell | undefined
  let inside = ''
  readXml(xml, {
    open(name, attributes) {
      inline.open(name)
      if (name === 'v' || name === 'f') inside = name
      if (name === 'f' && cell) cell.formula = ''
      else if (name === 'row') {
        row = attributes.r ? Number(attributes.r) - 1 : row + 1
        column = -1
        hiddenRow = isTrue(attributes.hidden)
      } else if (name === 'c') {
        const place = readAddress(attributes.r ?? '') ?? { row, column: column + 1 }
        column = place.column
        cell = { ...place, type: attributes.t ?? 'n', style: attributes.s, value: '', formula: undefined }
      } else if (name === 'col' && isTrue(attributes.hidden))
        addColumns(hiddenColumns, Number(attributes.min) - 1, Number(attributes.max) - 1)
      else if (name === 'mergeCell') addSpan(spans, attributes.ref ?? '')
    },
    text(text) {
      inline.take(text)
      if (cell && inside === 'v') cell.value += text
      else if (cell && inside === 'f') cell.formula += text
    },
    close(name) {
      inline.close(name)
      if (name === 'v' || name === 'f') inside = ''
      if (name !== 'c' || !cell) return
      const text = textOf(cell, inline.finish(), strings, writeNumber)
      const { row, column } = cell
      const hidden = hiddenRow || hiddenColumns.has(column)
      if (text !== '') cells.push({ row, column, text, span: 1, hidden })
      cell = undefined
    },
  })
  for (const one of cells) one.span = spans.get(`${one.row}/${one.column}`) ?? 1
  return cells
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

function textOf(
  { type, style, value, formula }: OpenCell,
  inline: string,
  strings: string[],
  writeNumber: NumberWriter,
): string {
  if (type === 'inlineStr') return inline
  if (value === '') return formula === undefined || type === 'str' ? '' : `=${formula}`
  // =3万元/年: what somebody typed as a target, and the program took for a formula of names that it does not know.
  if (value === '#NAME?' && formula) return `=${formula}`
  if (type === 's') return strings[Number(value)] ?? refuse()
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return value.replace(/T00:00:00(?:\.0+)?Z?$/, '')
  return type === 'n' ? writeNumber(value, style) : unescapeSigns(value)
}

function refuse(): never {
  throw broken()
}

/** As many steps as a sheet has columns, however often a file names them. */
function addColumns(columns: Set<number>, first: number, last: number): void {
  for (let column = first; column <= last && column < COLUMNS && !columns.has(column); column++)
    columns.add(column)
}

function addSpan(spans: Map<string, number>, range: string): void {
  const [first, last] = range.split(':').map(readAddress)
  if (first && last) spans.set(`${first.row}/${first.column}`, last.column - first.column + 1)
}

/** “B3” as row 2, column 1; undefined where it is no address. */
export function readAddress(address: string): { row: number; column: number } | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? []
  if (letters === '') return undefined
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits) - 1, column: column - 1 }
}
