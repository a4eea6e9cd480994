/** Packs files into a zip archive without compressing them. */

const encoder = new TextEncoder()

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (table[(value ^ byte) & 255] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

const number = (value: number, width: 2 | 4) =>
  Array.from({ length: width }, (_, index) => (value >>> (8 * index)) & 255)

export function zip(files: Record<string, string>, flags = 0): Uint8Array {
  const bytes: number[] = []
  const directory: number[] = []
  for (const [name, text] of Object.entries(files)) {
    const [nameBytes, content] = [encoder.encode(name), encoder.encode(text)]
    const common = [
      ...number(20, 2),
      ...number(flags, 2),
      ...number(0, 2),
      ...number(0, 4),
      ...number(checksum(content), 4),
      ...number(content.length, 4),
      ...number(content.length, 4),
      ...number(nameBytes.length, 2),
      ...number(0, 2),
    ]
    directory.push(
      ...number(0x02014b50, 4),
      ...number(20, 2),
      ...common,
      ...number(0, 2),
      ...number(0, 2),
      ...number(0, 2),
      ...number(0, 4),
      ...number(bytes.length, 4),
      ...nameBytes,
    )
    bytes.push(...number(0x04034b50, 4), ...common, ...nameBytes)
    for (const byte of content) bytes.push(byte) // a large file has more of them than a call takes
  }
  const count = Object.keys(files).length
  const end = [
    ...number(0x06054b50, 4),
    ...number(0, 4),
    ...number(count, 2),
    ...number(count, 2),
    ...number(directory.length, 4),
    ...number(bytes.length, 4),
    ...number(0, 2),
  ]
  return new Uint8Array([...bytes, ...directory, ...end])
}

type Value = string | number | { percent: number } | undefined

/** A workbook of sheets, with strings in the cells, and numbers where the values are. */
export function workbook(sheets: Record<string, Value[][]>): Uint8Array {
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
  return zip(files)
}
