import { useCallback } from 'react'
import type { Attachment, Block, Row } from '../../../schemas/submission.ts'
import { Cell } from './cell.tsx'
import { cellKey } from './cell-index.ts'
import { type ColumnView, isNumeric } from './column-view.ts'
import { useTableContext } from './table-context.ts'

interface Props {
  attachment: Attachment
  block: Block
  row: Row
  column: ColumnView
}

/** A cell in its place, with what the page knows of it. */
export function CellAt({ attachment, block, row, column }: Props) {
  const { tints, highlighted, origins, onEdit } = useTableContext()
  const name = cellKey(attachment.number, block.id, row.id, column.id)
  const tint = tints.get(name)
  const address = { attachment: attachment.number, block: block.id, row: row.id, column: column.id }
  const { attachment: number, block: blockId, row: rowId, column: columnId } = address
  const write = useCallback(
    (_: string, text: string) =>
      onEdit?.({ kind: 'cell', attachment: number, block: blockId, row: rowId, column: columnId, text }),
    [onEdit, number, blockId, rowId, columnId],
  )
  return (
    <Cell
      name={name}
      text={row.cells[column.id] ?? ''}
      label={[`附件${number}`, row.label || block.label, column.label].join(' ').replace(/\s+/g, ' ')}
      column={column.id}
      numeric={isNumeric(column)}
      severity={tint?.severity}
      messages={tint?.messages.join('\n')}
      highlighted={highlighted.has(name)}
      origin={origins?.get(name)}
      onText={onEdit && write}
    />
  )
}
