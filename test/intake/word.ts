import type { Quirks } from './zip.ts'
import { zip } from './zip.ts'

/** Word files put together part by part, for what no writer at hand writes. */

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface WordParts {
  numbering?: string
  styles?: string
  footnotes?: string
  comments?: string
  /** What stands between the XML declaration and the root. */
  prolog?: string
}

export function wordFile(body: string, parts: WordParts = {}, quirks: Quirks = {}): Uint8Array {
  return zip(wordParts(body, parts), quirks)
}

export function wordParts(body: string, { prolog = '', ...parts }: WordParts = {}): Record<string, string> {
  const root = (name: string, inner: string) => `<w:${name} xmlns:w="${main}">${inner}</w:${name}>`
  const relations = Object.keys(parts).map(
    (name, index) => `<Relationship Id="r${index}" Type="${relation}/${name}" Target="${name}.xml"/>`,
  )
  return {
    '_rels/.rels': `<Relationships xmlns="${packaged}"><Relationship Id="r" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packaged}">${relations.join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0"?>${prolog}${root('document', `<w:body>${body}</w:body>`)}`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, inner]) => [`word/${name}.xml`, root(name, inner)]),
    ),
  }
}

export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

export const paragraph = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`

/** A cell; `properties` are its tcPr. */
export const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`

export const row = (...cells: string[]) =>
  `<w:tr>${cells.map((one) => (one.startsWith('<w:t') ? one : cell(one))).join('')}</w:tr>`

/** 附件1 with a table of these rows below its first two. */
export const basicForm = (...rows: string[]) =>
  paragraph('附件1') +
  paragraph('2024年度预算单位整体支出绩效评价基础数据表') +
  `<w:tbl>${row('预算单位名称', cell('甲局', '<w:gridSpan w:val="3"/>'))}${row('财政供养人员情况(人)', '编制数', '2024年实际在职人数', '控制率')}${rows.join('')}</w:tbl>`

/** 附件1, and a report of these paragraphs. */
export const withReport = (paragraphs: string) =>
  basicForm(row('', '10', '9', '90%')) +
  paragraph('附件2') +
  paragraph('2024年度甲局整体支出绩效自评报告') +
  paragraphs
