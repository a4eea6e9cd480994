import type { Submission } from '../../schemas/submission.ts'
import type { Intake } from '../../src/intake/index.ts'

/** A cell by `attachment number.block.row.column`, a label where the column is left out. */
export function cellAt({ submission }: { submission: Submission }, path: string): string | undefined {
  const parts = path.split('/')
  const attachment = submission.attachments.find(({ number }) => String(number) === parts[0])
  const block = attachment?.blocks.find(({ id }) => id === parts[1])
  const row = block?.rows.find(({ id }) => id === parts[2])
  return parts[3] === undefined ? row?.label : row?.cells[parts[3]]
}

export const leftTexts = ({ leftovers }: Intake): string[] => leftovers.map(({ text }) => text)

/** Cells separated by `|`, rows by line ends, as rows on lines. */
export const tabbed = (rows: string): string => rows.trim().replaceAll(/^ +/gm, '').replaceAll('|', '\t')

/** The same as cells on lines; `⏎` is a line end in a cell. */
export const celled = (rows: string): string =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const text = row.replace(/^ +/, '')
      if (!text.includes('|')) return `${text}\n`
      return `${text
        .split('|')
        .map((cell) => `\t${cell.replaceAll('⏎', '\n')}\n`)
        .join('')}\n`
    })
    .join('')
