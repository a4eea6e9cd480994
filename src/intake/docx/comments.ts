import { commentAuthor } from '../../form/report.ts'
import type { Grid } from '../grid.ts'
import { trimBlanks } from '../grid.ts'
import { readXml } from '../office/xml.ts'

/** What people noted beside a Word file's text; not what the service itself did when it exported the file. */
export function readComments(xml: string): Grid['hidden'] {
  const comments: Grid['hidden'] = []
  let author = ''
  let text = ''
  let worded = false
  readXml(xml, {
    open(name, attributes) {
      if (name === 'comment') {
        author = trimBlanks(attributes.author ?? '')
        text = ''
      } else if (name === 'p' || name === 'br') text += '\n'
      worded = name === 't'
    },
    text(words) {
      if (worded) text += words
    },
    close(name) {
      worded = false
      const said = name === 'comment' && author !== commentAuthor ? trimBlanks(text) : ''
      if (said !== '') comments.push({ text: said, place: author === '' ? '批注' : `批注（${author}）` })
    },
  })
  return comments
}
