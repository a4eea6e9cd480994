import type { Fact } from '../../schemas/fact.ts'
import type { Attachment, Block, Row, Submission } from '../../schemas/submission.ts'
import {
  attachmentForm,
  blockForm,
  type ColumnForm,
  columnForm,
  fillYear,
  normaliseLabel,
  rowForm,
} from '../form/index.ts'
import { type CellValue, decimal, readCell, unitNamed, writePlain } from '../quantity/index.ts'
import type { Figure } from './ledger.ts'

/** A cell of a submission, found and read. */
export interface ReadCell {
  id: string
  attachment: Attachment
  block: Block
  row: Row
  column: ColumnForm
  text: string
  value: CellValue
  /** Where it stands, and what it says. A blank cell has the value 空白. */
  fact: Fact
  figure?: Figure
}

/** `basic`, `overall`, and `project.1` … for the project tables in their order. */
export function attachmentKeys(submission: Submission): Map<Attachment, string> {
  let projects = 0
  return new Map(
    submission.attachments.map((attachment) => [
      attachment,
      attachment.form === 'project' ? `project.${++projects}` : attachment.form,
    ]),
  )
}

/** Every cell of the form's columns in every row that the submission has, blank cells included. */
export function* readCells(submission: Submission): Generator<ReadCell> {
  for (const [attachment, key] of attachmentKeys(submission)) {
    const form = attachmentForm(attachment.form)
    const owner = attachment.form === 'project' ? projectName(attachment) : ''
    for (const block of attachment.blocks) {
      const known = blockForm(form, block.id)
      if (!known) continue
      for (const row of block.rows) {
        const columns =
          block.columns.length > 0
            ? block.columns.flatMap(({ id }) => columnForm(known, id) ?? [])
            : known.columns
        for (const column of columns) {
          const text = (row.cells[column.id] ?? '').trim()
          const id = `${key}.${row.id}.${column.id}`
          const value = readCell(text)
          const rowLabel =
            normaliseLabel(row.label) || rowForm(known, row.id)?.label || normaliseLabel(block.label)
          const columnLabel = fillYear(column.label, submission.year)
          const written = block.columns.find((heading) => heading.id === column.id)?.label
          const fact: Fact = {
            id,
            label: labelOf(owner, rowLabel, known.columns.length > 1 ? columnLabel : ''),
            value: text === '' ? '空白' : text,
            place: {
              attachment: `附件${attachment.number}`,
              row: row.id.startsWith('indicator.') ? row.cells.name?.trim() || rowLabel : rowLabel,
              column: written ? written.replace(/\s+/g, '') || columnLabel : columnLabel,
            },
          }
          const period = periodOf(column, columnLabel, submission.year)
          if (period) fact.period = period
          const cell: ReadCell = { id, attachment, block, row, column, text, value, fact }
          const figure = figureOf(cell)
          if (figure) cell.figure = figure
          yield cell
        }
      }
    }
  }
}

function labelOf(owner: string, row: string, column: string): string {
  const name = owner && owner !== row ? `${owner} ${row}` : row
  return column ? `${name}（${column}）` : name
}

export function projectName(attachment: Attachment): string {
  const row = attachment.blocks.flatMap((block) => block.rows).find(({ id }) => id === 'name')
  return row?.cells.text?.replace(/\s+/g, '') ?? ''
}

function periodOf(column: ColumnForm, label: string, year: number): string | undefined {
  if (!column.stage) return undefined
  return /^\d{4}/.test(label) ? label : `${year}年${label}`
}

/** The unit in which the form wants a column's figures. */
const columnUnits = {
  amount: '万元',
  people: '人',
  area: 'm²',
  rate: '%',
  score: '分',
  'figure-or-words': '',
  words: '',
} as const

/** The cell's value in the column's unit, put into its fact; none where the cell holds words. */
function figureOf(cell: ReadCell): Figure | undefined {
  const { value, column, fact } = cell
  if (column.kind === 'words') return undefined
  const name = columnUnits[column.kind]
  if (value.state === 'number') {
    const expected = unitNamed(name)
    const inHeading = /[(（]元[)）]|单位[:：]元/.test(
      `${cell.block.label}${cell.block.columns.map(({ label }) => label).join()}`,
    )
    const factor =
      value.unit.name !== ''
        ? value.unit.factor
        : name === '万元' && inHeading
          ? decimal('1e-4')
          : decimal('1')
    if (value.unit.name !== '' && name !== '' && expected?.dimension !== value.unit.dimension)
      return undefined
    const amount = value.value.times(factor)
    const plain =
      value.unit.name === '' || factor.eq('1')
        ? decimalAsWritten(value.value, value.decimals)
        : writePlain(amount)
    fact.value = plain
    const unit = name || (value.unit.dimension === 'money' ? '万元' : value.unit.name)
    if (unit) fact.unit = unit
    return { fact, value: amount, blank: false }
  }
  if (value.state === 'words') return undefined
  if (column.kind === 'figure-or-words') return undefined
  return { fact: { ...fact, ...(name ? { unit: name } : {}) }, value: decimal('0'), blank: true }
}

function decimalAsWritten(value: import('../quantity/index.ts').Decimal, decimals: number): string {
  return value.toFixed(decimals)
}
