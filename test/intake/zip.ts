import { crc32, deflateRawSync } from 'node:zlib'

/** What is untrue or unusual in an archive. */
export interface Quirks {
  flags?: number
  /** Deflated; else stored. */
  deflate?: boolean
  /** Sizes that the headers claim, by name, instead of the true ones. */
  claimed?: Record<string, number>
}

/** Packs files into a zip archive. */
export function zip(
  files: Record<string, string | Uint8Array>,
  { flags = 0, deflate = false, claimed = {} }: Quirks = {},
): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let position = 0
  for (const [name, text] of Object.entries(files)) {
    const [nameBytes, content] = [Buffer.from(name), Buffer.from(text)]
    const packed = deflate ? deflateRawSync(content) : content
    const header = Buffer.alloc(26)
    header.writeUInt16LE(20, 0)
    header.writeUInt16LE(flags, 2)
    header.writeUInt16LE(deflate ? 8 : 0, 4)
    header.writeUInt32LE(crc32(content), 10)
    header.writeUInt32LE(packed.length, 14)
    header.writeUInt32LE(claimed[name] ?? content.length, 18)
    header.writeUInt16LE(nameBytes.length, 22)
    const start = Buffer.alloc(14)
    start.writeUInt32LE(position, 10)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), header, start, nameBytes)
    const entry = [Buffer.from('PK\u0003\u0004', 'latin1'), header, nameBytes, packed]
    parts.push(...entry)
    position += entry.reduce((sum, { length }) => sum + length, 0)
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(position, 16)
  return new Uint8Array(Buffer.concat([...parts, listed, end]))
}

type Value = string | number | { percent: number } | undefined

/** A workbook of sheets, with strings in the cells, and numbers where the values are. */
export function workbook(sheets: Record<string, Value[][]>): Uint8Array {
  return zip(workbookParts(sheets))
}

/** The parts of such a workbook by their names. */
export function workbookParts(sheets: Record<string, Value[][]>): Record<string, string> {
  const names = Object.keys(sheets)
  const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const cell = (value: Value, address: string) => {
    if (value === undefined) return ''
    if (typeof value === 'string')
      return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`
    return typeof value === 'number'
      ? `<c r="${address}"><v>${value}</v></c>`
      : `<c r="${address}" s="1"><v>${value.percent}</v></c>`
  }
  const sheet = (rows: Value[][]) =>
    xml(
      `<worksheet xmlns="${main}"><dimension ref="A1:I${rows.length}"/><sheetData>${rows.map((row, index) => `<row r="${index + 1}">${row.map((value, column) => cell(value, `${String.fromCharCode(65 + column)}${index + 1}`)).join('')}</row>`).join('')}</sheetData></worksheet>`,
    )
  const files: Record<string, string> = {
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
    ),
  }
  names.forEach((name, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheet(sheets[name] ?? [])
  })
  return files
}
