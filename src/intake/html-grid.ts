import { Parser } from 'htmlparser2'
import { IntakeError } from './error.ts'
import type { Grid } from './grid.ts'
import { isBlank, trimBlanks } from './grid.ts'
import { GridWriter } from './grid-writer.ts'
import { ListNumbers } from './html-lists.ts'
import { readHtmlStyles } from './html-styles.ts'
import { TableLayout } from './table-layout.ts'

/**
 * HTML → grid, in one pass without a tree. Text stays text. Merged cells stand once, at their first column; a table in
 * a cell is a table of its own, and the cell around it only layout.
 */

/** Stands for a line end that is meant, while those of the source are only blanks. */
const BREAK = '\u2028'
/** Stand for where a block of text begins and ends. */
const OPENED = '\ufdd0'
const CLOSED = '\ufdd1'

const DEPTH_LIMIT = 1000
/** What holds no words for a reader. */
const skipped = new Set(['script', 'style', 'head', 'title', 'xml', 'svg', 'del'])
/** What holds words that are not, or not all, shown. */
const unshown = new Set(['template', 'noscript', 'select', 'datalist'])
const blocks = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre section article header footer main aside address center ' +
    'form fieldset figure figcaption hr caption body html'
  ).split(' '),
)

const lists = new Set(['ol', 'ul', 'menu', 'dir'])
const breaks = new Set([...blocks, 'br', 'tr', 'td', 'th', 'option'])

interface OpenCell {
  parts: string[]
  span: number
  rows: number
  /** Holds a table, so that it is no cell but the layout around one. */
  layout: boolean
}

interface OpenTable {
  layout: TableLayout
  cell: OpenCell | undefined
}

interface HtmlOptions {
  /** Blanks are text: those of one's own making, not those of a page whose source was wrapped. */
  verbatim?: boolean
}

export function readHtmlGrid(html: string, { verbatim = false }: HtmlOptions = {}): Grid {
  const writer = new GridWriter({ verbatim })
  const written = verbatim ? asWritten : collapse
  const tables: OpenTable[] = []
  let prose: string[] = []
  let depth = 0
  let hiddenFrom = 0
  /** The words of what is hidden, as long as that is open. */
  let unseen: string[] | undefined
  let preformatted = 0
  const shownAs = readHtmlStyles(verbatim ? '' : html)
  const numbers = new ListNumbers()
  /** The number of a list's item that has no words yet. */
  let number = ''

  const finishProse = () => {
    if (prose.length === 0) return
    for (const line of written(prose.join('')).split('\n')) writer.line(line, `第${writer.lines + 1}段`)
    prose = []
  }
  const parts = () => tables.at(-1)?.cell?.parts ?? prose
  const writeNumber = () => {
    if (number !== '') parts().push(number)
    number = ''
  }
  const finishCell = () => {
    const table = tables.at(-1)
    const cell = table?.cell
    if (!table || !cell) return
    const text = trimBlanks(written(cell.parts.join('')))
    if (cell.layout) for (const line of text.split('\n')) writer.line(line, `第${writer.lines + 1}段`)
    table.layout.add(cell.layout ? '' : text, cell.span, cell.rows)
    table.cell = undefined
  }
  const finishRow = () => {
    finishCell()
    const table = tables.at(-1)
    const row = table?.layout.finishRow()
    if (row) writer.row(row.cells, row.width)
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      depth++
      if (depth > DEPTH_LIMIT) throw new IntakeError('broken_file', 'HTML 嵌套过深，无法读取。')
      if (hiddenFrom > 0) {
        if (breaks.has(name)) unseen?.push(BREAK)
        return
      }
      const shown = shownAs(name, attributes)
      const isCell = name === 'td' || name === 'th'
      if (skipped.has(name) || unshown.has(name) || shown.hidden || (shown.invisible && !isCell)) {
        hiddenFrom = depth
        // A hidden cell takes no column; its row and table are still there.
        unseen = skipped.has(name) ? undefined : []
        return
      }
      if (lists.has(name)) numbers.open(name, attributes, shown.list)
      else if (name === 'li') number += numbers.item(attributes, shown.list)
      else if (name === 'table') writeNumber()
      if (name === 'input') parts().push(shownInput(attributes))
      if (name === 'pre') preformatted++
      if (name === 'br') parts().push(BREAK)
      else if (blocks.has(name)) parts().push(OPENED)
      else if (name === 'table') {
        const around = tables.at(-1)
        if (around?.cell) {
          const text = written(around.cell.parts.join(''))
          for (const line of text.split('\n')) writer.line(line, `第${writer.lines + 1}段`)
          around.cell.parts = []
          around.cell.layout = true
        } else if (!around) finishProse()
        tables.push({ layout: new TableLayout(writer.tables++), cell: undefined })
      } else if (name === 'tr') {
        finishRow()
        tables.at(-1)?.layout.startRow()
      } else if (isCell && tables.length > 0) {
        finishCell()
        const table = tables.at(-1)
        const [span, rows] = [attributes.colspan, attributes.rowspan].map(spanOf)
        if (table) table.cell = { parts: [], span: span ?? 1, rows: rows ?? 1, layout: false }
        if (shown.invisible) {
          hiddenFrom = depth
          unseen = []
        }
      }
    },
    ontext(text) {
      if (hiddenFrom > 0) {
        unseen?.push(text)
        return
      }
      if (number !== '' && !isBlank(text)) writeNumber()
      parts().push(preformatted > 0 ? text.replace(/\r\n?|\n/g, BREAK) : text)
    },
    onclosetag(name) {
      if (hiddenFrom > 0) {
        if (depth === hiddenFrom) {
          hiddenFrom = 0
          const place = tables.length > 0 ? `表${writer.tables}` : `第${writer.lines + 1}段`
          for (const line of collapse(unseen?.join('') ?? '').split('\n')) writer.hide(line, place)
        } else if (breaks.has(name)) unseen?.push(BREAK)
        depth--
        return
      }
      depth--
      if (name === 'pre') preformatted--
      if (lists.has(name)) numbers.close()
      else if (name === 'li') number = ''
      if (blocks.has(name)) parts().push(CLOSED)
      else if (name === 'td' || name === 'th') finishCell()
      else if (name === 'tr') finishRow()
      else if (name === 'table' && tables.length > 0) {
        finishRow()
        tables.pop()
      }
    },
  })
  parser.end(html)
  while (tables.length > 0) {
    finishRow()
    tables.pop()
  }
  finishProse()
  return writer.finish()
}

/** What an input field shows: its value, or whether it is ticked. */
function shownInput({ type = 'text', value = '', checked }: Record<string, string>): string {
  if (type === 'checkbox' || type === 'radio') return checked === undefined ? '☐' : '☑'
  return type === 'hidden' ? '' : value
}

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? '', 10)
  return span >= 1 && span <= 1000 ? span : 1
}

/** Blanks of the source as one blank, none where a line of Chinese was only wrapped; meant line ends as \n. */
function collapse(text: string): string {
  return text
    .replace(/(?<=[\u2e80-\uffef])[ \t\f]*[\r\n][ \t\r\n\f]*(?=[\u2e80-\uffef])/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .split(/[\u2028\ufdd0\ufdd1]/)
    .map((line) => line.replace(/^ | $/g, ''))
    .join('\n')
    .replace(/\n{2,}/g, '\n')
}

/** Every blank as it is; every block a line, a block without text a blank one. */
function asWritten(text: string): string {
  return text
    .replace(/[\r\n\f]+/g, ' ')
    .replace(/[\ufdd0\ufdd1]+/g, (marks, at: number) => {
      const inside = at > 0 && at + marks.length < text.length
      return '\n'.repeat(marks.split(OPENED + CLOSED).length - (inside ? 0 : 1))
    })
    .replaceAll(BREAK, '\n')
}
