import type { Attachment, Block } from '../../../schemas/submission.ts'
import { type BlockForm, rowForm } from '../../form/index.ts'
import { CellAt } from './cell-at.tsx'
import type { ColumnView } from './column-view.ts'

interface Props {
  attachment: Attachment
  block: Block
  form: BlockForm | undefined
  columns: ColumnView[]
}

/** Labels and their values side by side. */
export function FieldTable({ attachment, block, form, columns }: Props) {
  return (
    <table className="field-table">
      <tbody>
        {block.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.label.replace(/\s+/g, '') || (form && rowForm(form, row.id)?.label) || block.label}
            </th>
            {columns.map((column) => (
              <td key={column.id} className={`kind-${column.kind}`}>
                <CellAt attachment={attachment} block={block} row={row} column={column} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
