import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { commentAuthor } from '../../form/report.ts'
import { style } from '../styles.ts'
import { runsOf } from '../text.ts'
import type { Note } from './notes.ts'

/** Word's comments, in the order of the notes, whose places are their ids. All have the age of the draft. */
export function commentsOf(notes: readonly Note[], createdAt: string): ICommentOptions[] {
  return notes.map(({ lines }, id) => ({
    id,
    author: commentAuthor,
    initials: commentAuthor,
    date: new Date(createdAt),
    children: lines.map((line) => new Paragraph({ style: style.annotation, children: runsOf(line) })),
  }))
}

/** Which comments end and begin at a place of the text, by their ids. */
export interface Marks {
  ended: number[]
  begun: number[]
}

export function marksOf(notes: readonly Note[]): Map<number, Marks> {
  const marks = new Map<number, Marks>()
  const at = (place: number) => {
    const known = marks.get(place) ?? { ended: [], begun: [] }
    marks.set(place, known)
    return known
  }
  notes.forEach(({ start, end }, id) => {
    at(start).begun.push(id)
    at(end).ended.push(id)
  })
  return marks
}

/** The same, as the file has it: between runs. */
export function writeMarks({ ended, begun }: Marks): ParagraphChild[] {
  return [
    ...ended.flatMap((id) => [
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ]),
    ...begun.map((id) => new CommentRangeStart(id)),
  ]
}
