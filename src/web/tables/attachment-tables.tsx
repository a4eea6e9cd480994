import { memo, useEffect, useMemo } from 'react'
import type { Attachment, Submission } from '../../../schemas/submission.ts'
import { attachmentForm } from '../../form/index.ts'
import { BlockView } from './block-view.tsx'
import { elementId, type Tint } from './cell-index.ts'
import type { TableEdit } from './edit.ts'
import { TableContextProvider } from './table-context.ts'

/** Cells to be brought into view; a new object each time that it is asked for. */
export interface CellTarget {
  keys: readonly string[]
}

interface Props {
  submission: Submission
  tints: ReadonlyMap<string, Tint>
  target: CellTarget | undefined
  origins?: ReadonlyMap<string, string>
  onEdit?: (edit: TableEdit) => void
}

/** All attachments as recognised, one below the other, with a row of links to each. */
export function AttachmentTables({ submission, tints, target, origins, onEdit }: Props) {
  const { attachments, year } = submission
  const highlighted = useMemo(() => new Set(target?.keys), [target])
  const context = useMemo(
    () => ({ year, tints, highlighted, origins, onEdit }),
    [year, tints, highlighted, origins, onEdit],
  )

  useEffect(() => {
    const [first] = target?.keys ?? []
    if (first === undefined) return
    // A panel that was hidden is laid out first.
    const frame = requestAnimationFrame(() => bringIntoView(first))
    return () => cancelAnimationFrame(frame)
  }, [target])

  return (
    <TableContextProvider value={context}>
      <nav className="attachment-links" aria-label="附件">
        {attachments.map((attachment) => (
          <button
            type="button"
            key={attachment.number}
            onClick={() => bringIntoView(String(attachment.number))}
          >
            <b>附件{attachment.number}</b> {shortTitle(attachment)}
          </button>
        ))}
      </nav>
      <div className="attachments">
        {attachments.map((attachment) => (
          <AttachmentView key={attachment.number} attachment={attachment} />
        ))}
      </div>
    </TableContextProvider>
  )
}

const AttachmentView = memo(function AttachmentView({ attachment }: { attachment: Attachment }) {
  return (
    <section
      className="attachment"
      id={elementId(String(attachment.number))}
      aria-label={`附件${attachment.number}`}
    >
      <h3>
        <span className="attachment-number">附件{attachment.number}</span>
        {attachment.title.replace(/\s+/g, '')}
      </h3>
      <div className="blocks">
        {attachment.blocks.map((block) => (
          <BlockView key={block.id} attachment={attachment} block={block} />
        ))}
      </div>
    </section>
  )
})

/** What tells an attachment from the others: a project's name, or the title without its year. */
function shortTitle(attachment: Attachment): string {
  const name = attachment.blocks.flatMap(({ rows }) => rows).find(({ id }) => id === 'name')?.cells.text
  return name?.replace(/\s+/g, '') || (attachmentForm(attachment.form).titleWords[0] ?? attachment.title)
}

function bringIntoView(key: string) {
  const element = document.getElementById(elementId(key))
  const whole = !key.includes('/')
  element?.scrollIntoView({ block: whole ? 'start' : 'center', inline: whole ? 'nearest' : 'center' })
}
