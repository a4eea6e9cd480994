import readSheets from 'read-excel-file/universal'
import type { Cell, Grid } from './grid.ts'
import { trimBlanks, unifyLineEnds } from './grid.ts'
import { GridWriter } from './grid-writer.ts'
import { broken } from './zip.ts'

/** Sheets → grid. A merged cell has its value in the first of the cells that it covers. */
export async function readXlsxGrid(bytes: Uint8Array): Promise<Grid> {
  const sheets = await readSheets(new Uint8Array(bytes).buffer, {
    trim: false,
    parseNumber: writeNumber,
  }).catch((cause: unknown) => {
    throw broken(cause)
  })
  const writer = new GridWriter()
  for (const { sheet, data } of sheets) {
    writer.break(sheet)
    data.forEach((values, row) => {
      const cells = values.flatMap((value: unknown, column): Cell[] => {
        const text = unifyLineEnds(trimBlanks(writeValue(value)))
        return text === ''
          ? []
          : [{ text, column, span: 1, place: `工作表“${sheet}” 第${row + 1}行 第${column + 1}列` }]
      })
      writer.row(cells, values.length)
    })
  }
  return writer.finish()
}

/** A number as stored, without the noise of binary fractions (0.30000000000000004). */
function writeNumber(stored: string): string {
  const number = Number(stored)
  if (!Number.isFinite(number) || stored.length < 15) return stored
  return String(Number(number.toPrecision(14)))
}

function writeValue(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
}
