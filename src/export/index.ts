import { Document, Packer } from 'docx'
import type { Draft } from '../../schemas/draft.ts'
import type { Submission } from '../../schemas/submission.ts'
import { attachmentSheet } from './attachment.ts'
import { originOf, originOptions, originParts } from './origin/write.ts'
import { ownParts } from './package.ts'
import { rejectedMark, sheet } from './page.ts'
import { commentsOf } from './report/comments.ts'
import { readReport } from './report/lines.ts'
import { notesOf } from './report/notes.ts'
import { reportParagraphs } from './report/paragraphs.ts'
import { problemParagraphs } from './report/problems.ts'
import { styles } from './styles.ts'

export type { Origin } from './origin/origin.ts'
export { readOrigin } from './origin/read.ts'
export { rejectedMark } from './page.ts'

interface Export {
  submission: Submission
  submissionVersion: number
  draft: Draft
  /** The attachments' tables before the report, which is then the last attachment. */
  attachments: boolean
  /** A comment at each figure: its cell or formula, or what is wrong with it. */
  annotated?: boolean
}

/**
 * The report as a Word file, which says itself what it was made from. A rejected draft bears its mark on every page, and
 * its problems behind it.
 */
export async function reportDocument({
  submission,
  submissionVersion,
  draft,
  attachments,
  annotated = false,
}: Export): Promise<Uint8Array> {
  const rejected = draft.status !== 'accepted'
  const tables = attachments ? submission.attachments : []
  const lines = readReport(draft, attachments ? lastNumber(submission) + 1 : undefined)
  const notes = annotated ? notesOf(draft.check) : []
  const sections = [
    ...tables.map((attachment) => attachmentSheet(attachment, rejected)),
    sheet({ children: reportParagraphs(lines, notes), rejected }),
    ...(rejected ? [sheet({ children: problemParagraphs(draft, lines), rejected })] : []),
  ]
  const title = lines
    .filter(({ kind }) => kind === 'title')
    .map(({ text }) => text.trim())
    .join('')
  const origin = originOf(draft, submissionVersion)
  const file = new Document({
    styles,
    sections,
    compatibility: { version: 15 },
    comments: { children: commentsOf(notes, draft.createdAt) },
    ...originOptions(origin),
  })
  const parts = [
    ...ownParts({ title, draft, ...(rejected ? { subject: rejectedMark } : {}) }),
    ...originParts(origin, draft),
  ]
  return new Uint8Array(await Packer.toArrayBuffer(file, undefined, parts))
}

function lastNumber({ attachments }: Submission): number {
  return Math.max(0, ...attachments.map(({ number }) => number))
}
