import type { Attachment } from '../../../schemas/submission.ts'
import { labelled, onlyValue } from './cells.ts'
import { fieldRows } from './fields.ts'
import { blocksOf, type Frame, frameOf, type KnownBlock } from './frame.ts'
import { type Grid, gridRows, rowsBelow } from './grid.ts'
import { labelledRows } from './labelled.ts'
import { singleRows } from './single.ts'
import type { Laid, LaidRow, LaidTable } from './types.ts'

export type { Laid, LaidCell, LaidRow, LaidTable, LaidText } from './types.ts'

/** An attachment's blocks as tables and lines, in their order. */
export function layOut(attachment: Attachment, width: number): Laid[] {
  const blocks = blocksOf(attachment)
  const frame = frameOf(blocks, width)
  const page = new Page()
  for (let index = 0; index < blocks.length; index++) {
    const known = blocks[index] as KnownBlock
    if (known.layout === 'labelled') {
      const pair = blocks.slice(index).findIndex(({ layout }) => layout !== 'labelled')
      const beside = pair < 0 ? blocks.slice(index) : blocks.slice(index, index + pair)
      page.labelled(beside, frame)
      index += beside.length - 1
    } else if (known.layout === 'line' || known.layout === 'note') page.text(known)
    else if (known.layout === 'grid') page.grid(known, frame, blocks[index + 1])
    else page.rows(known.layout === 'single' ? singleRows(known, frame) : fieldRows(known, frame))
  }
  return page.laid.filter((laid) => laid.kind !== 'table' || laid.rows.length > 0)
}

/** What has been laid so far. */
class Page {
  laid: Laid[] = []
  private table: LaidTable | undefined
  /** The columns of the last grid, which rows right below it may share. */
  private above: Grid | undefined

  rows(rows: LaidRow[]) {
    // Below repeated headings there is room for their own rows only.
    if (this.table?.rows[0]?.repeated) this.table = undefined
    this.above = undefined
    this.open().rows.push(...rows)
  }

  /** A grid of any length is a table by itself, with its headings on every page that it reaches. */
  grid(known: KnownBlock, frame: Frame, next: KnownBlock | undefined) {
    const shared = this.above && rowsBelow(known, this.above.places, frame.width)
    if (shared) {
      this.open().rows.push(...shared)
      return
    }
    const endless = known.form?.rows.some(({ repeats }) => repeats) ?? true
    if (endless || this.table?.rows[0]?.repeated) this.table = undefined
    this.above = gridRows(known, frame, next?.layout === 'grid' ? next : undefined)
    const [head, ...rows] = this.above.rows
    if (head) this.open().rows.push(endless ? { ...head, repeated: true } : head, ...rows)
  }

  /** Right below a grid whose name stands in a column of its own, they belong to it. */
  labelled(blocks: KnownBlock[], frame: Frame) {
    if (!this.above?.name && this.table?.rows[0]?.repeated) this.table = undefined
    const rows = this.open().rows
    const name = this.above?.name
    const laid = labelledRows(blocks, name ? name.right : 0, frame.width)
    if (name) name.rows += laid.length
    rows.push(...laid)
    this.above = undefined
  }

  text({ block, layout }: KnownBlock) {
    this.table = undefined
    this.above = undefined
    const texts = block.rows.map((row) => labelled(row.label, onlyValue(block, row)))
    if (texts.length > 0) this.laid.push({ kind: layout === 'line' ? 'entries' : 'remark', texts })
  }

  private open(): LaidTable {
    if (!this.table) {
      this.table = { kind: 'table', rows: [] }
      this.laid.push(this.table)
    }
    return this.table
  }
}
