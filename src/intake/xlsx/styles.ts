import { readXml } from '../office/xml.ts'
import { formatDate, isDateFormat } from './date-format.ts'
import { builtInFormats, formatNumber } from './number-format.ts'

/** Writes a stored number by the style of its cell (the cell's attribute `s`). */
export type NumberWriter = (stored: string, style: string | undefined) => string

/** The number formats of a workbook, from its styles part. */
export function readStyles(xml: string | undefined, from1904: boolean): NumberWriter {
  const codes: Record<number, string> = { ...builtInFormats }
  const formats: number[] = []
  let inCells = false
  if (xml !== undefined) {
    readXml(xml, {
      open(name, { numFmtId = '', formatCode = '' }) {
        if (name === 'numFmt') codes[Number(numFmtId)] = formatCode
        else if (name === 'cellXfs') inCells = true
        else if (name === 'xf' && inCells) formats.push(Number(numFmtId))
      },
      close(name) {
        if (name === 'cellXfs') inCells = false
      },
    })
  }
  return (stored, style) => {
    const code = codes[formats[Number(style)] ?? 0] ?? 'General'
    const date = isDateFormat(code) ? formatDate(stored, code, from1904) : undefined
    return date ?? formatNumber(stored, code)
  }
}
