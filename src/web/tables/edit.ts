import type { Attachment, Block, Row, Submission } from '../../../schemas/submission.ts'
import { attachmentForm, blockForm } from '../../form/index.ts'

/** Where a change to the tables goes. */
export interface RowAddress {
  attachment: number
  block: string
  row: string
}

/** One change to a submission's tables. */
export type TableEdit =
  | ({ kind: 'cell'; column: string; text: string } & RowAddress)
  | ({ kind: 'label'; text: string } & RowAddress)
  | { kind: 'add-row'; attachment: number; block: string }
  | ({ kind: 'remove-row' } & RowAddress)
  | { kind: 'unit'; text: string }
  | { kind: 'year'; year: number }
  | { kind: 'rule-pack'; id: string }

/** The submission after a change; what did not change is the same object. */
export function applyEdit(submission: Submission, edit: TableEdit): Submission {
  switch (edit.kind) {
    case 'unit':
      return { ...submission, unit: edit.text }
    case 'year':
      return { ...submission, year: edit.year }
    case 'rule-pack':
      return { ...submission, rulePack: edit.id }
    case 'cell':
      return changeRow(submission, edit, (row) => {
        const { [edit.column]: _, ...cells } = row.cells
        return { ...row, cells: edit.text === '' ? cells : { ...cells, [edit.column]: edit.text } }
      })
    case 'label':
      return changeRow(submission, edit, (row) => ({ ...row, label: edit.text }))
    case 'add-row':
      return changeBlock(submission, edit, addRow)
    case 'remove-row':
      return changeBlock(submission, edit, (block) => ({
        ...block,
        rows: block.rows.filter(({ id }) => id !== edit.row),
      }))
  }
}

function changeBlock(
  submission: Submission,
  address: { attachment: number; block: string },
  change: (block: Block, attachment: Attachment) => Block,
): Submission {
  return {
    ...submission,
    attachments: submission.attachments.map((attachment) =>
      attachment.number !== address.attachment
        ? attachment
        : {
            ...attachment,
            blocks: attachment.blocks.map((block) =>
              block.id === address.block ? change(block, attachment) : block,
            ),
          },
    ),
  }
}

function changeRow(submission: Submission, address: RowAddress, change: (row: Row) => Row): Submission {
  return changeBlock(submission, address, (block) => ({
    ...block,
    rows: block.rows.map((row) => (row.id === address.row ? change(row) : row)),
  }))
}

/** A new line behind the last of the lines that repeat, with the next free number. */
function addRow(block: Block, attachment: Attachment): Block {
  const repeating = blockForm(attachmentForm(attachment.form), block.id)?.rows.find(({ repeats }) => repeats)
  if (!repeating) return block
  const prefix = `${repeating.id}.`
  const numbers = block.rows
    .filter(({ id }) => id.startsWith(prefix))
    .map(({ id }) => Number(id.slice(prefix.length)))
  const row: Row = {
    id: `${prefix}${Math.max(0, ...numbers.filter(Number.isFinite)) + 1}`,
    label: '',
    cells: {},
  }
  const last = block.rows.findLastIndex(({ id }) => id.startsWith(prefix))
  const rows = [...block.rows]
  rows.splice(last === -1 ? rows.length : last + 1, 0, row)
  return { ...block, rows }
}

/** Whether a row holds nothing at all. */
export function isBlankRow(row: Row): boolean {
  return row.label.trim() === '' && Object.values(row.cells).every((text) => text.trim() === '')
}
