import type { Grid } from '../grid.ts'
import { readHtmlGrid } from '../html-grid.ts'
import type { OfficePackage } from '../office/package.ts'
import { partBy, partNamed } from '../office/package.ts'
import { readComments } from './comments.ts'
import { writeHtml } from './html.ts'
import { Numbering } from './numbering.ts'

/**
 * Word → HTML → grid, every blank and blank line as it is. Notes and comments stand apart, as what is hidden does: they
 * are no part of a table or a sentence.
 */
export function readDocxGrid(document: OfficePackage): Grid {
  const numbering = new Numbering(partBy(document, 'numbering'), partBy(document, 'styles'))
  const body = writeHtml(partNamed(document, document.main), numbering)
  const notes = ['footnotes', 'endnotes'].map((type) => {
    const xml = partBy(document, type)
    return xml === undefined ? '' : writeHtml(xml, numbering)
  })
  const grid = readHtmlGrid(`${body}<div hidden>${notes.join('')}</div>`, { verbatim: true })
  const comments = partBy(document, 'comments')
  return comments === undefined ? grid : { ...grid, hidden: [...grid.hidden, ...readComments(comments)] }
}
