import { trimBlanks } from '../grid.ts'
import { readXml } from '../office/xml.ts'
import { readAddress } from './sheet.ts'
import { StringReader } from './text.ts'

/** What somebody noted at a cell; rows and columns from 0. */
export interface Note {
  row: number
  column: number
  author: string
  text: string
}

/** The notes of a sheet, in their order. */
export function readNotes(xml: string): Note[] {
  const notes: Note[] = []
  const authors: string[] = []
  const reader = new StringReader()
  let author: string | undefined
  let at = { row: 0, column: 0, author: '' }
  readXml(xml, {
    open(name, { ref = '', authorId = '' }) {
      reader.open(name)
      if (name === 'author') author = ''
      else if (name === 'comment')
        at = { ...(readAddress(ref) ?? { row: 0, column: 0 }), author: authors[Number(authorId)] ?? '' }
    },
    text(text) {
      reader.take(text)
      if (author !== undefined) author += text
    },
    close(name) {
      reader.close(name)
      if (name === 'author') {
        authors.push(trimBlanks(author ?? ''))
        author = undefined
      }
      const text = name === 'comment' ? trimBlanks(reader.finish()) : ''
      if (text !== '') notes.push({ ...at, text })
    },
  })
  return notes
}
