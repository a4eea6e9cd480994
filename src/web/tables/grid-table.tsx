import type { Attachment, Block } from '../../../schemas/submission.ts'
import { type BlockForm, rowForm } from '../../form/index.ts'
import { CellAt } from './cell-at.tsx'
import { type ColumnView, namesItsRows } from './column-view.ts'
import { RemoveRow } from './remove-row.tsx'
import { RowLabel } from './row-label.tsx'
import { useTableContext } from './table-context.ts'

interface Props {
  attachment: Attachment
  block: Block
  form: BlockForm | undefined
  columns: ColumnView[]
}

/** Headings above, and row labels at the left unless a column or the block itself names the rows. */
export function GridTable({ attachment, block, form, columns }: Props) {
  const { onEdit } = useTableContext()
  const labelled = form?.layout !== 'single' && !namesItsRows(form, columns)
  return (
    <div className="table-scroll">
      <table className={`grid-table columns-${columns.length}`}>
        <thead>
          <tr>
            {labelled && <th scope="col" className="row-label" aria-label="行名" />}
            {columns.map(({ id, label, kind }) => (
              <th scope="col" key={id} className={`kind-${kind}`}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => {
            const repeats = Boolean(form && rowForm(form, row.id)?.repeats)
            const remove = onEdit && repeats && <RemoveRow attachment={attachment} block={block} row={row} />
            return (
              <tr key={row.id}>
                {labelled && (
                  <RowLabel attachment={attachment} block={block} row={row} editable={repeats}>
                    {remove}
                  </RowLabel>
                )}
                {columns.map((column, index) => (
                  <td key={column.id} className={`kind-${column.kind}`}>
                    <CellAt attachment={attachment} block={block} row={row} column={column} />
                    {!labelled && index === 0 && remove}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
