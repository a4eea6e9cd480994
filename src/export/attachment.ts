import { type ISectionOptions, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Attachment } from '../../schemas/submission.ts'
import { attachmentWords } from '../form/blocks.ts'
import { type Laid, layOut } from './layout/index.ts'
import { measure } from './layout/measure.ts'
import { points, size, tableWidth } from './measures.ts'
import { sheet } from './page.ts'
import { style } from './styles.ts'
import { wordTable } from './table.ts'
import { linesOf, runsOf } from './text.ts'

/** Tables with more columns than this lie on their side. */
const upright = 12

/** An attachment on its own pages: number, title, tables, and what stands below them. */
export function attachmentSheet(attachment: Attachment, rejected: boolean): ISectionOptions {
  const { number, title, blocks } = attachment
  const tables = blocks.some(({ columns }) => columns.length > upright) ? 'landscape' : 'portrait'
  const width = tableWidth[tables]
  const laid = layOut(attachment, width)
  return sheet({
    tables,
    rejected,
    children: [
      paragraph(style.attachmentNumber, `${attachmentWords[0]}${number}`),
      ...linesOf(title).map((line) => paragraph(style.attachmentTitle, line)),
      ...laid.flatMap((part, index) => [
        // Tables that follow each other directly would become one.
        ...(part.kind === 'table' && laid[index - 1]?.kind === 'table'
          ? [new Paragraph({ style: style.betweenTables })]
          : []),
        ...placed(
          part,
          width,
          laid.slice(index + 1).every(({ kind }) => kind !== 'table'),
        ),
      ]),
    ],
  })
}

/** `last`: no table follows. */
function placed(part: Laid, width: number, last: boolean) {
  if (part.kind === 'table') return [wordTable(part, { followed: last })]
  if (part.kind === 'entries') return entries(part.texts, width)
  return part.texts
    .flatMap(linesOf)
    .map((line) => new Paragraph({ style: style.belowTable, keepNext: last, children: runsOf(line) }))
}

/** Signatures: spread over the line, with room behind each to write in; over more lines where they are long. */
function entries(texts: readonly string[], width: number): Paragraph[] {
  const rooms = texts.map((text) => points(size.five) * (measure(text) + 1))
  const all = rooms.reduce((total, room) => total + room, 0)
  const perLine = all <= width || texts.length < 3 ? texts.length : Math.ceil(texts.length / 2)
  const lines = Array.from({ length: Math.ceil(texts.length / perLine) }, (_, index) =>
    texts.slice(index * perLine, (index + 1) * perLine),
  )
  const stops =
    perLine < texts.length ? rooms.slice(0, perLine).map(() => width / perLine) : spread(rooms, width)
  return lines.map((line) => entryLine(line, stops))
}

/** What is left of the line, dealt out evenly behind the entries. */
function spread(rooms: readonly number[], width: number): number[] {
  const spare = (width - rooms.reduce((total, room) => total + room, 0)) / rooms.length
  return rooms.map((room) => room + spare)
}

function entryLine(texts: readonly string[], rooms: readonly number[]): Paragraph {
  let position = 0
  const tabStops = rooms.slice(0, -1).map((room) => {
    position += room
    return { type: TabStopType.LEFT, position: Math.round(position) }
  })
  const children = texts.flatMap((text, index) => [
    ...(index > 0 ? [new TextRun({ children: [new Tab()] })] : []),
    ...runsOf(linesOf(text).join(' ')),
  ])
  return new Paragraph({ style: style.belowTable, tabStops, children })
}

function paragraph(name: string, text: string): Paragraph {
  return new Paragraph({ style: name, children: runsOf(text) })
}
