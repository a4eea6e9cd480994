import { unzip } from './unzip.ts'

export interface ReadParagraph {
  style: string
  text: string
  xml: string
}

/** The paragraphs of a Word file outside its tables. */
export function paragraphsOf(file: Uint8Array): ReadParagraph[] {
  return read(bodyOf(file).replace(/<w:tbl>.*?<\/w:tbl>/gs, ''))
}

/** The tables: rows of cells, each with its text and how many columns and rows it is told to span. */
export function tablesOf(file: Uint8Array) {
  return [...bodyOf(file).matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => ({
    xml: table,
    rows: [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => ({
      repeated: row.includes('<w:tblHeader'),
      cells: [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => ({
        text: read(cell)
          .map(({ text }) => text)
          .join('\n'),
        merged: /<w:vMerge w:val="(\w+)"/.exec(cell)?.[1],
        aligned: /<w:jc w:val="(\w+)"/.exec(cell)?.[1],
      })),
    })),
  }))
}

export function bodyOf(file: Uint8Array): string {
  return unzip(file).get('word/document.xml') ?? ''
}

function read(xml: string): ReadParagraph[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? '',
    text: [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)]
      .map(([, text]) => (text === undefined ? '\t' : unescapeXml(text)))
      .join(''),
    xml: paragraph,
  }))
}

function unescapeXml(text: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text.replace(/&(\w+);/g, (whole, name: string) => signs[name] ?? whole)
}
