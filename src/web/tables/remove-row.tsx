import type { Attachment, Block, Row } from '../../../schemas/submission.ts'
import { isBlankRow } from './edit.ts'
import { useTableContext } from './table-context.ts'

/** Takes a line out. Outside the tab order: Tab goes from cell to cell, and a line that is blank does no harm. */
export function RemoveRow({ attachment, block, row }: { attachment: Attachment; block: Block; row: Row }) {
  const { onEdit } = useTableContext()

  function remove() {
    if (!isBlankRow(row) && !window.confirm('这一行已有内容，确定删除吗？')) return
    onEdit?.({ kind: 'remove-row', attachment: attachment.number, block: block.id, row: row.id })
  }

  return (
    <button
      type="button"
      className="remove-row"
      tabIndex={-1}
      aria-label={`删除此行 ${row.label}`}
      title="删除此行"
      onClick={remove}
    >
      ×
    </button>
  )
}
