import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import type { Attachment, Block, Submission } from '../../schemas/submission.ts'
import { workbook } from './zip.ts'

/** Prints submissions in the layouts in which they are pasted, as the official form lays them out. */

export interface PrintedCell {
  text: string
  span: number
}

export interface PrintedAttachment {
  heading: string[]
  rows: PrintedCell[][]
  after: string[]
}

const cell = (text = '', span = 1): PrintedCell => ({ text, span })

export function layOut(attachment: Attachment): PrintedAttachment {
  const rows: PrintedCell[][] = []
  const after: string[] = []
  const blocks = attachment.blocks
  const width = blocks.some(({ id }) => id === 'indicators') ? 9 : 7
  for (const block of blocks) {
    if (block.id === 'note') after.push(...block.rows.map((row) => row.label + (row.cells.text ?? '')))
    else if (block.id === 'signature') {
      after.push(block.rows.map((row) => `${row.label}${row.cells.text ?? ''}`).join('      '))
    } else if (block.id === 'income')
      rows.push(
        ...layOutParts(
          block,
          blocks.find(({ id }) => id === 'nature'),
        ),
      )
    else if (block.id !== 'nature') {
      const list = blocks.find(({ id }) => id === 'indicators')
      rows.push(...layOutBlock(block, width, list))
    }
  }
  return { heading: [`附件 ${attachment.number}`, ...attachment.title.split('\n')], rows, after }
}

function layOutBlock(block: Block, width: number, list: Block | undefined): PrintedCell[][] {
  const values = (cells: Record<string, string>) => block.columns.map(({ id }) => cell(cells[id]))
  const heads = block.columns.map(({ label }) => cell(label))
  switch (block.id) {
    case 'unit':
    case 'thrift':
    case 'project':
      return block.rows.map((row) => [cell(row.label), cell(row.cells.text, width - 1)])
    case 'total':
      return block.rows.map((row) => layOutTotal(row, block, list?.columns ?? block.columns))
    case 'staff':
    case 'buildings':
    case 'goals':
    case 'indicators':
      return [[cell(block.label), ...heads], ...block.rows.map((row) => [cell(), ...values(row.cells)])]
    case 'funds':
      return [
        [cell(block.label), cell(), ...heads],
        ...block.rows.map((row) => [cell(), cell(row.label), ...values(row.cells)]),
      ]
    default:
      return [
        [cell(block.label), ...heads],
        ...block.rows.map((row) => [cell(row.label), ...values(row.cells)]),
      ]
  }
}

/** The label over everything before the first column that has a total. */
function layOutTotal(row: Block['rows'][number], block: Block, columns: Block['columns']): PrintedCell[] {
  const first = columns.findIndex(({ id }) => block.columns.some((column) => column.id === id))
  return [cell(row.label, first + 1), ...columns.slice(first).map(({ id }) => cell(row.cells[id]))]
}

function layOutParts(left: Block, right: Block | undefined): PrintedCell[][] {
  const part = (block: Block | undefined, index: number) => {
    const row = block?.rows[index]
    return cell(row ? row.label + (row.cells.amount ?? '') : '', 4)
  }
  const count = Math.max(left.rows.length, right?.rows.length ?? 0)
  return [
    [cell(), cell(left.label, 4), cell(right?.label, 4)],
    ...Array.from({ length: count }, (_, index) => [cell(), part(left, index), part(right, index)]),
  ]
}

export type Printer = (attachments: PrintedAttachment[], report?: string) => string

export const layOutAll = (submission: Submission) => submission.attachments.map(layOut)

/** Every cell on a line that begins with a tab, rows ending with a blank line. */
export const printCellLines: Printer = (attachments, report) => {
  const tables = attachments.map(({ heading, rows, after }) => {
    const lines = rows.map((row) => row.map(({ text }) => `\t${text}\n`).join(''))
    return `${heading.join('\n')}\n\n${lines.join('\n')}\n\n${after.join('\n \n')}\n`
  })
  return tables.join(' ') + (report ? ` 附件 ${attachments.length + 1}\n${report}\n` : '')
}

const quote = (text: string) => (/[\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A row on a line, cells between tabs, merged cells as one cell (Word) or followed by blank ones (Excel). */
export const printRowLines =
  (spread: boolean, end = '\n'): Printer =>
  (attachments, report) => {
    const tables = attachments.map(({ heading, rows, after }) => {
      const lines = rows.map((row) =>
        row.map(({ text, span }) => quote(text) + (spread ? '\t'.repeat(span - 1) : '')).join('\t'),
      )
      return [...heading, ...lines, '', ...after.flatMap((line) => [line, ''])].join(end)
    })
    return tables.join(end) + (report ? `${end}附件${attachments.length + 1}${end}${report}` : '')
  }

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')

export const printHtml: Printer = (attachments, report) => {
  const lines = (texts: string[]) => texts.map((text) => `<p>${escapeHtml(text)}</p>\n`).join('')
  const tables = attachments.map(({ heading, rows, after }) => {
    const trs = rows.map(
      (row) =>
        `<tr>${row.map(({ text, span }) => `<td colspan="${span}"><p>${escapeHtml(text)}<o:p></o:p></p></td>`).join('\n')}</tr>`,
    )
    return `${lines(heading)}<table>${trs.join('\n')}</table>${lines(after)}`
  })
  return `<html><body>${tables.join('')}${report ? lines([`附件${attachments.length + 1}`, ...report.split('\n')]) : ''}</body></html>`
}

/** As Word copies it: words in nested spans, blank label cells merged with those above, blanks that are `&nbsp;`. */
export const printMessyHtml: Printer = (attachments, report) => {
  const span = (text: string) =>
    `<span lang=EN-US style='mso-bidi-font-size:10.5pt'><span>${escapeHtml(text).replaceAll(' ', '&nbsp;') || '&nbsp;'}</span><o:p></o:p></span>`
  const lines = (texts: string[]) => texts.map((text) => `<p class=MsoNormal>\n${span(text)}</p>\n`).join('')
  const tables = attachments.map(({ heading, rows, after }) => {
    const isBelow = (cells: PrintedCell[] | undefined) => cells?.[0]?.text === '' && cells[0].span === 1
    const trs = rows.map((row, index) => {
      let below = 0
      while (row[0]?.span === 1 && isBelow(rows[index + 1 + below])) below++
      const covered = index > 0 && isBelow(row) && rows[index - 1]?.[0]?.span === 1
      const tds = row.map(({ text, span: columns }, column) =>
        column === 0 && covered
          ? ''
          : `<td ${column === 0 && below > 0 ? `rowspan=${below + 1} ` : ''}colspan=${columns} style='mso-x:y'>${span(text)}</td>`,
      )
      return `<tr style='mso-yfti-irow:${index}'>${tds.join('<![if x]><![endif]>')}</tr>`
    })
    return `${lines(heading)}<!--[if gte mso 9]><xml><w:x/></xml><![endif]--><table><!--StartFragment--><col width=72>${trs.join('\n')}</table>${lines(after)}`
  })
  return `<html xmlns:o="o"><head><style>td{}</style></head><body>${tables.join('')}${report ? lines([`附件${attachments.length + 1}`, ...report.split('\n')]) : ''}</body></html>`
}

/** A file that a library for it writes. */
export type FilePrinter = (attachments: PrintedAttachment[], report?: string) => Promise<Uint8Array>

export const printDocx: FilePrinter = async (attachments, report) => {
  const lines = (texts: string[]) => texts.map((text) => new Paragraph(text))
  const cellOf = ({ text, span }: PrintedCell) =>
    new TableCell({ columnSpan: span, children: lines(text.split('\n')) })
  const children = attachments.flatMap(({ heading, rows, after }) => [
    ...lines(heading),
    new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cellOf) })) }),
    ...lines(after),
  ])
  const end = report ? lines([`附件${attachments.length + 1}`, ...report.split('\n')]) : []
  return new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: [...children, ...end] }] })),
  )
}

/** A sheet for each attachment, and one for the report. */
export const printXlsx: FilePrinter = async (attachments, report) => {
  const alone = (texts: string[]) => texts.map((text) => [text])
  const spread = ({ text, span }: PrintedCell) => [text || undefined, ...Array<undefined>(span - 1)]
  const sheets = attachments.map(({ heading, rows, after }, index): [string, (string | undefined)[][]] => [
    `表${index}`,
    [...alone(heading), ...rows.map((row) => row.flatMap(spread)), ...alone(after)],
  ])
  const end: typeof sheets = report
    ? [['报告', alone([`附件${attachments.length + 1}`, ...report.split('\n')])]]
    : []
  return workbook(Object.fromEntries([...sheets, ...end]))
}
