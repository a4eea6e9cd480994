import { columnForm } from '../../form/index.ts'
import { cell, reaches, valueCell } from './cells.ts'
import type { Frame, KnownBlock } from './frame.ts'
import type { LaidRow } from './types.ts'
import { columnWidths } from './widths.ts'

/** Headings above, one row below; the block's name at the left of both. */
export function singleRows({ block, form }: KnownBlock, { width, blockEnd }: Frame): LaidRow[] {
  const { columns, rows } = block
  const kinds = columns.map(({ id }) => form && columnForm(form, id)?.kind)
  const long = kinds.every((kind) => kind === 'words')
  const widths = long
    ? columns.map(() => (width - blockEnd) / columns.length)
    : columnWidths(
        columns.map(({ id, label }, index) => ({
          heading: label,
          kind: kinds[index],
          texts: rows.map(({ cells }) => cells[id] ?? ''),
        })),
        width - blockEnd,
      )
  const places = reaches(blockEnd, widths)
  const name = cell(block.label, 'label', { left: 0, right: blockEnd }, 1 + rows.length)
  const at = (index: number) => places[index] ?? { left: 0, right: 0 }
  return [
    { cells: [name, ...columns.map(({ label }, index) => cell(label, 'heading', at(index)))] },
    ...rows.map(({ cells }) => ({
      // An amount that stands alone below its heading stands in the middle, as the other figures of its row do.
      cells: columns.map(({ id }, index) =>
        valueCell(cells[id] ?? '', kinds[index] === 'amount' ? 'rate' : kinds[index], at(index)),
      ),
    })),
  ]
}
