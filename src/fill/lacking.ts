import type { Block, Submission } from '../../schemas/submission.ts'
import { attachmentKeys } from '../facts/index.ts'
import { basicForm, overallForm } from '../form/index.ts'

/** The blocks without which a unit's tables are not complete; the others may well be blank. */
const needed = new Set(['staff', 'spending', 'funds', 'income', 'nature'])

function isBlank(block: Block): boolean {
  return block.rows.every(({ cells }) => Object.values(cells).every((text) => text.trim() === ''))
}

/** Whether a unit's tables lack an attachment, a block of it, or all figures of one. Complete tables are never added to. */
export function isLacking({ attachments }: Submission): boolean {
  return [basicForm, overallForm].some((form) => {
    const attachment = attachments.find((one) => one.form === form.id)
    return form.blocks
      .filter(({ id }) => needed.has(id))
      .some(({ id }) => {
        const block = attachment?.blocks.find((one) => one.id === id)
        return !block || isBlank(block)
      })
  })
}

/**
 * Which cells prose may fill: those of attachments, blocks and rows that the tables do not have, and of blocks that hold
 * nothing. A blank beside figures is an answer.
 */
export function freeCells(submission: Submission): (id: string) => boolean {
  const taken = new Set<string>()
  for (const [attachment, key] of attachmentKeys(submission)) {
    for (const block of attachment.blocks)
      if (!isBlank(block)) for (const row of block.rows) taken.add(`${key}.${row.id}`)
  }
  return (id) => !taken.has(id.slice(0, id.lastIndexOf('.')))
}
