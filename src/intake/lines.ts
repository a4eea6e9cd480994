import type { BlockForm } from '../form/index.ts'
import type { Line, Row } from './grid.ts'
import { isBlank, trimBlanks } from './grid.ts'
import { readLabelledText } from './labelled-text.ts'
import { isSignature, noteLabel } from './marks.ts'
import type { Table } from './table.ts'
import { addRow, leave, nextId } from './table.ts'

/** What stands around a table: printed remarks, the signature line, fields in a line of their own. */

interface Text {
  text: string
  place: string
}

export function readLines(table: Table, lines: Line[]): void {
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as Line
    let next = index + 1
    if (noteLabel(line.text) !== undefined) {
      while (runsOn(lines[next])) next++
      const text = lines
        .slice(index, next)
        .map(({ text }) => text)
        .join('\n')
      readNote(table, { text, place: line.place })
    } else if (!readLabels(table, line)) leave(table, [line])
    index = next
  }
}

/** A remark goes on in the lines directly below it. */
function runsOn(line: Line | undefined): boolean {
  return line !== undefined && !line.gap && noteLabel(line.text) === undefined && !isSignature(line.text)
}

function blocksOf(table: Table, layout: BlockForm['layout']): BlockForm[] {
  return table.form.blocks.filter((block) => block.layout === layout)
}

function readNote(table: Table, { text, place }: Text): void {
  const label = noteLabel(text) ?? ''
  const [block] = blocksOf(table, 'note')
  const [form] = block?.rows ?? []
  const value = trimBlanks(text.slice(label.length))
  const cells: Record<string, string> = value === '' ? {} : { [block?.columns[0]?.id ?? '']: value }
  const added =
    block && form && addRow(table, block, { id: nextId(table, form.id), label: trimBlanks(label), cells })
  if (!added) leave(table, [{ text, place }])
}

/** Labels and values in one line: the signature line, or the unit's name above the table. */
function readLabels(table: Table, { text, place }: Text): boolean {
  if (text.length > 2000) return false
  const blocks = [...blocksOf(table, 'line'), ...blocksOf(table, 'fields')]
  const { before, values } = readLabelledText(
    text,
    blocks.flatMap(({ rows }) => rows),
  )
  if (values.length === 0 || (values.length === 1 && before !== '')) return false
  if (before !== '') leave(table, [{ text: before, place }])
  for (const { row, label, value } of values) {
    const block = blocks.find(({ rows }) => rows.includes(row))
    const cells: Record<string, string> = value === '' ? {} : { [block?.columns[0]?.id ?? '']: value }
    if (block && addRow(table, block, { id: row.id, label, cells })) continue
    leave(table, [{ text: label + value, place }])
  }
  return true
}

/** A remark or a signature line that stands in cells of the table. */
export function readLineInCells(table: Table, row: Row): boolean {
  const [first, second, ...more] = row.cells
  if (!first || !/[:：]/.test(first.text)) return false
  const label = noteLabel(first.text)
  const isLabelOnly = label !== undefined && isBlank(first.text.slice(label.length))
  if (label !== undefined && (!second || (isLabelOnly && more.length === 0))) {
    readNote(table, { text: second ? `${first.text} ${second.text}` : first.text, place: first.place })
    return true
  }
  const whole = row.cells.map(({ text }) => text).join(' ')
  return isSignature(whole) && readLabels(table, { text: whole, place: first.place })
}
