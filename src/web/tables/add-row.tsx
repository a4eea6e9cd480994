import type { Attachment, Block } from '../../../schemas/submission.ts'
import type { BlockForm } from '../../form/index.ts'
import { useTableContext } from './table-context.ts'

/** One more line, where the form lets lines repeat. */
export function AddRow({
  attachment,
  block,
  form,
}: {
  attachment: Attachment
  block: Block
  form: BlockForm
}) {
  const { onEdit } = useTableContext()
  if (!onEdit || !form.rows.some(({ repeats }) => repeats)) return null
  return (
    <button
      type="button"
      className="link add-row"
      onClick={() => onEdit({ kind: 'add-row', attachment: attachment.number, block: block.id })}
    >
      ＋ 增加一行
    </button>
  )
}
