import type { Row } from '../../../schemas/submission.ts'
import type { Ledger } from '../../facts/index.ts'
import { normaliseLabel, projectLineKinds, wordingsOf } from '../../form/index.ts'

/** A line below 项目支出 in 附件1, with the printed heading (区级专项资金, 上级转移支付) that it stands under. */
export interface ProjectLine {
  row: Row
  /** The heading's line; the line itself where it is one. */
  heading?: Row
  kind?: string
  isHeading: boolean
}

/** The lines in their order. A fund that is named behind its heading (区级专项资金：某项目) stands under it. */
export function projectLines({ submission, year }: Ledger): ProjectLine[] {
  const rows = submission.attachments
    .filter(({ form }) => form === 'basic')
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.rows))
    .filter(({ id }) => id.startsWith('project-line.'))
  let open: { heading: Row; kind: string } | undefined
  return rows.map((row): ProjectLine => {
    const label = normaliseLabel(row.label)
    const kind = projectLineKinds.find((one) =>
      wordingsOf(one, year).some((wording) => label === wording || label.startsWith(`${wording}:`)),
    )
    if (kind && !kind.heads) open = undefined
    else if (kind) {
      const name = label.split(':')[0] ?? kind.label
      // The slip 上级移支付 that some forms print is not repeated.
      open = { heading: row, kind: kind.id === 'transfer' ? kind.label : name }
      return { row, heading: row, kind: open.kind, isHeading: true }
    }
    return open ? { row, ...open, isHeading: false } : { row, isHeading: false }
  })
}
