import type { Attachment, Block, Row, Submission } from '../../schemas/submission.ts'
import { type AttachmentForm, type BlockForm, basicForm, fillYear, overallForm } from '../form/index.ts'

/** The attachments that prose can fill, with their usual numbers. */
const fillable = [
  { number: 1, form: basicForm },
  { number: 2, form: overallForm },
]

/** The blocks that hold figures which prose states; the others are lists and words. */
const layouts: ReadonlySet<BlockForm['layout']> = new Set(['grid', 'single', 'labelled', 'fields'])

/** The submission with every attachment, block and row of the form that it lacks, blank, in the form's order. */
export function withBlankForms(submission: Submission): Submission {
  const attachments = [...submission.attachments]
  for (const { number, form } of fillable) {
    const at = attachments.findIndex((attachment) => attachment.form === form.id)
    const existing = attachments[at]
    if (existing) attachments[at] = completed(existing, form, submission.year)
    else attachments.push(completed(blankAttachment(number, form, submission), form, submission.year))
  }
  return { ...submission, attachments: attachments.sort((a, b) => a.number - b.number) }
}

function blankAttachment(
  number: number,
  form: AttachmentForm,
  { year, attachments }: Submission,
): Attachment {
  const taken = new Set(attachments.map((attachment) => attachment.number))
  let free = number
  while (taken.has(free)) free++
  return { number: free, form: form.id, title: fillYear(form.title, year), blocks: [] }
}

function completed(attachment: Attachment, form: AttachmentForm, year: number): Attachment {
  const blocks = form.blocks.flatMap((block): Block[] => {
    const existing = attachment.blocks.find(({ id }) => id === block.id)
    if (!layouts.has(block.layout)) return existing ? [existing] : []
    return [withRows(existing ?? blankBlock(block, year), block)]
  })
  const others = attachment.blocks.filter(({ id }) => !form.blocks.some((block) => block.id === id))
  return { ...attachment, blocks: [...blocks, ...others] }
}

function blankBlock(form: BlockForm, year: number): Block {
  const columns = form.layout === 'grid' || form.layout === 'single' ? form.columns : []
  return {
    id: form.id,
    label: fillYear(form.label, year),
    columns: columns.map(({ id, label }) => ({ id, label: fillYear(label, year) })),
    rows: [],
  }
}

/** The rows that the block lacks, each behind the one that the form has before it. Lines that repeat are the unit's own. */
function withRows(block: Block, form: BlockForm): Block {
  const rows = [...block.rows]
  let behind = 0
  for (const row of form.rows) {
    const at = rows.findIndex(({ id }) => id === row.id || id.startsWith(`${row.id}.`))
    if (at >= 0) behind = at + 1
    else if (!row.repeats) {
      rows.splice(behind++, 0, blankRow(row.id, form.layout === 'single' ? '' : row.label))
    }
  }
  return { ...block, rows }
}

function blankRow(id: string, label: string): Row {
  return { id, label, cells: {} }
}
