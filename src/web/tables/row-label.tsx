import type { ReactNode } from 'react'
import type { Attachment, Block, Row } from '../../../schemas/submission.ts'
import { useTableContext } from './table-context.ts'

interface Props {
  attachment: Attachment
  block: Block
  row: Row
  /** Lines that repeat bear names of the officer's own. */
  editable: boolean
  children?: ReactNode
}

/** What a row is called. */
export function RowLabel({ attachment, block, row, editable, children }: Props) {
  const { onEdit } = useTableContext()
  if (!editable || !onEdit) {
    return (
      <th scope="row" className="row-label">
        {row.label}
      </th>
    )
  }
  return (
    <th scope="row" className="row-label">
      <div className="cell" data-text={`${row.label}\u200b`}>
        <textarea
          rows={1}
          value={row.label}
          aria-label="行名"
          spellCheck={false}
          onChange={({ target }) =>
            onEdit({
              kind: 'label',
              attachment: attachment.number,
              block: block.id,
              row: row.id,
              text: target.value,
            })
          }
        />
      </div>
      {children}
    </th>
  )
}
