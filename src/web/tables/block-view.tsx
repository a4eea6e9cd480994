import type { Attachment, Block } from '../../../schemas/submission.ts'
import { attachmentForm, blockForm, fillYear } from '../../form/index.ts'
import { AddRow } from './add-row.tsx'
import { columnsOf } from './column-view.ts'
import { FieldTable } from './field-table.tsx'
import { GridTable } from './grid-table.tsx'
import { useTableContext } from './table-context.ts'

/** One part of an attachment, laid out as the form says. */
export function BlockView({ attachment, block }: { attachment: Attachment; block: Block }) {
  const { year } = useTableContext()
  const form = blockForm(attachmentForm(attachment.form), block.id)
  const columns = columnsOf(block, form, year)
  const layout = form?.layout ?? 'grid'
  const grid = layout === 'grid' || layout === 'single'
  const heading = block.label.replace(/\s+/g, '') || (form ? fillYear(form.label, year) : block.id)
  const Table = grid ? GridTable : FieldTable
  return (
    <section className={`block block-${layout}`} aria-label={heading}>
      {(grid || (layout === 'labelled' && block.rows.length > 1)) && <h4>{heading}</h4>}
      <Table attachment={attachment} block={block} form={form} columns={columns} />
      {form && layout === 'grid' && <AddRow attachment={attachment} block={block} form={form} />}
    </section>
  )
}
