import { Document, Packer } from 'docx'
import type { Draft } from '../../schemas/draft.ts'
import type { Submission } from '../../schemas/submission.ts'
import { attachmentSheet } from './attachment.ts'
import { ownParts } from './package.ts'
import { rejectedMark, sheet } from './page.ts'
import { readReport } from './report/lines.ts'
import { reportParagraphs } from './report/paragraphs.ts'
import { problemParagraphs } from './report/problems.ts'
import { styles } from './styles.ts'

export { rejectedMark } from './page.ts'

interface Export {
  submission: Submission
  draft: Draft
  /** The attachments' tables before the report, which is then the last attachment. */
  attachments: boolean
}

/** The report as a Word file. A rejected draft bears its mark on every page, and its problems behind it. */
export async function reportDocument({ submission, draft, attachments }: Export): Promise<Uint8Array> {
  const rejected = draft.status !== 'accepted'
  const tables = attachments ? submission.attachments : []
  const lines = readReport(draft, attachments ? lastNumber(submission) + 1 : undefined)
  const sections = [
    ...tables.map((attachment) => attachmentSheet(attachment, rejected)),
    sheet({ children: reportParagraphs(lines), rejected }),
    ...(rejected ? [sheet({ children: problemParagraphs(draft, lines), rejected })] : []),
  ]
  const title = lines
    .filter(({ kind }) => kind === 'title')
    .map(({ text }) => text.trim())
    .join('')
  const parts = ownParts({ title, draft, ...(rejected ? { subject: rejectedMark } : {}) })
  const file = new Document({ styles, sections, compatibility: { version: 15 } })
  return new Uint8Array(await Packer.toArrayBuffer(file, undefined, parts))
}

function lastNumber({ attachments }: Submission): number {
  return Math.max(0, ...attachments.map(({ number }) => number))
}
