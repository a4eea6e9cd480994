import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Submission } from '../../schemas/submission.ts'
import { readOrigin, reportDocument } from '../../src/export/index.ts'
import { problemPages } from '../../src/form/report.ts'
import { readFile, readReportFile } from '../../src/intake/index.ts'
import { consistentSubmission } from '../support/arbitrary-submission.ts'
import { patience, runs } from '../support/runs.ts'
import { draftOf, judged, submissionOf } from './drafts.ts'

const sample = submissionOf('tiny-2021')

/** Every cell that holds something, and where. Labels are the print's: it puts a colon behind some. */
const cellsOf = ({ unit, year, attachments }: Submission) => [
  `${unit} ${year}`,
  ...attachments.flatMap(({ number, form, title, blocks }) =>
    blocks.flatMap((block) =>
      block.rows.flatMap(({ id, cells }) =>
        Object.entries(cells)
          .filter(([, text]) => text !== '')
          .map(([column, text]) => [number, form, title, block.id, id, column, text].join('|')),
      ),
    ),
  ),
]

const sign = fc.constantFrom(...'据实际情况，说明。 \t　“”<>&%-1.2…')
/** A line such as people write: indented with blanks, double-spaced, with signs that files must escape. */
const line = fc
  .array(sign, { maxLength: 24 })
  .map((signs) => signs.join(''))
  .filter((text) => text.trim() !== '')
const lines = fc.array(line, { maxLength: 4 }).map((some) => some.map((text) => `\n\n${text}`).join(''))
const verdict = fc.constantFrom('accepted' as const, 'rejected' as const)

const options = { submissionVersion: 4 }

describe('a submission that leaves as a Word file and comes back', () => {
  it(
    'is the same, cell by cell, and its report sign by sign',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          consistentSubmission,
          lines,
          verdict,
          fc.boolean(),
          async (submission, other, status, annotated) => {
            const draft = judged(draftOf(submission, { other }), status)
            const file = await reportDocument({ ...options, submission, draft, annotated, attachments: true })
            const back = await readFile(file, '申报.docx')
            expect(cellsOf(back.submission)).toEqual(cellsOf(submission))
            expect(back.report).toBe(draft.text.trimEnd())
            // The pages behind a rejected report are not the report's; nothing else is left over.
            expect(back.leftovers.map(({ text }) => text).slice(0, 1)).toEqual(
              status === 'accepted' ? [] : [problemPages.title],
            )
          },
        ),
        runs(24),
      )
    },
    patience,
  )

  it(
    'brings its report without attachments too, and says whose it is',
    async () => {
      await fc.assert(
        fc.asyncProperty(lines, verdict, fc.nat(2 ** 31), async (other, status, version) => {
          const draft = { ...judged(draftOf(sample, { other }), status), version: version + 1 }
          const file = await reportDocument({ ...options, submission: sample, draft, attachments: false })
          expect(await readReportFile(file, '报告.docx')).toBe(draft.text.trimEnd())
          expect(await readOrigin(file)).toEqual({
            submissionId: draft.submissionId,
            submissionVersion: 4,
            draftId: draft.id,
            draftVersion: draft.version,
          })
        }),
        runs(12),
      )
    },
    patience,
  )
})
