import type { Attachment, Block } from '../../../schemas/submission.ts'
import { attachmentForm, type BlockForm, blockForm } from '../../form/index.ts'
import { cellMargin, points, size } from '../measures.ts'

/** Where the columns stand that all blocks of an attachment share. */
export interface Frame {
  width: number
  /** Where the names of blocks end. */
  blockEnd: number
  /** Where the names of rows end: at the same place where blocks have no column of their own for theirs. */
  labelEnd: number
}

/** A block with what the form knows about it; nothing, where the form does not know it. */
export interface KnownBlock {
  block: Block
  form: BlockForm | undefined
  layout: BlockForm['layout']
}

const em = points(size.five)
const narrow = 2 * em + 2 * cellMargin
const wide = 14.9 * em + 2 * cellMargin
const rowNames = 9.2 * em + 2 * cellMargin

export function blocksOf(attachment: Attachment): KnownBlock[] {
  const form = attachmentForm(attachment.form)
  return attachment.blocks.map((block) => {
    const known = blockForm(form, block.id)
    return { block, form: known, layout: known?.layout ?? (block.columns.length > 1 ? 'grid' : 'fields') }
  })
}

/**
 * Tables with indicators, whose rows have their names in a column among the others, give the names of blocks a narrow
 * first column; in others the names of blocks and rows share one.
 */
export function frameOf(blocks: KnownBlock[], width: number): Frame {
  return blocks.some(({ form }) => form && namingColumn(form))
    ? { width, blockEnd: narrow, labelEnd: Math.round(narrow + rowNames) }
    : { width, blockEnd: Math.round(wide), labelEnd: Math.round(wide) }
}

/** The column in which the rows of a block bear their names, like 三级指标. */
export function namingColumn(form: BlockForm): string | undefined {
  const names = new Set(form.rows.filter(({ repeats }) => repeats).map(({ label }) => label))
  return form.columns.find(({ label }) => names.has(label))?.id
}

export function hasBlockColumn({ blockEnd, labelEnd }: Frame): boolean {
  return blockEnd < labelEnd
}
