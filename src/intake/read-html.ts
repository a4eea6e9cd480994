import { readHtmlGrid } from './html-grid.ts'
import type { Intake } from './intake.ts'
import { refuseLarge } from './limits.ts'
import type { ProseReader } from './prose.ts'
import { readGrid } from './submission.ts'

/** HTML, pasted or from a file → submission. */
export function readHtml(html: string, prose?: ProseReader): Intake {
  refuseLarge(html.length)
  return readGrid(readHtmlGrid(html), prose)
}
