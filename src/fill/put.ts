import type { Submission } from '../../schemas/submission.ts'
import { attachmentKeys } from '../facts/index.ts'

/** The submission with texts put into cells, by fact id. */
export function putCells(submission: Submission, texts: ReadonlyMap<string, string>): Submission {
  const keys = attachmentKeys(submission)
  return {
    ...submission,
    attachments: submission.attachments.map((attachment) => ({
      ...attachment,
      blocks: attachment.blocks.map((block) => ({
        ...block,
        rows: block.rows.map((row) => {
          const prefix = `${keys.get(attachment)}.${row.id}.`
          const own = [...texts].filter(([id]) => id.startsWith(prefix))
          const added = own.map(([id, text]) => [id.slice(prefix.length), text] as const)
          return added.length > 0 ? { ...row, cells: { ...row.cells, ...Object.fromEntries(added) } } : row
        }),
      })),
    })),
  }
}
