import { readXml } from '../office/xml.ts'
import type { Numbered, Numbering } from './numbering.ts'
import { readSymbol } from './symbols.ts'

interface Paragraph extends Numbered {
  style?: string
  numbered: boolean
}

interface OpenCell {
  /** Where its tag stands among the parts. */
  index: number
  span: number
  /** A cell above is merged over it. */
  covered: boolean
}

/** What is not in the text as it stands: deleted and moved words, the newer of two versions of a drawing, how to pronounce. */
const muted = new Set(['del', 'moveFrom', 'Choice', 'rt'])

/**
 * A part of a Word file as the little HTML that tables and lines take, in one pass without a tree: a large document's
 * tree does not fit into a worker. Automatic numbers are written out; text boxes follow their paragraph.
 */
export function writeHtml(xml: string, numbering: Numbering): string {
  let parts: string[] = []
  const outer: string[][] = []
  const boxes: string[] = []
  const path: string[] = []
  const paragraphs: Paragraph[] = []
  const cells: OpenCell[] = []
  const runs: { text: string; hidden: boolean }[] = []
  let mutedFrom = 0
  let gap = 0
  const within = (...names: string[]) => names.every((name, index) => path.at(index - names.length) === name)
  const number = () => {
    const paragraph = paragraphs.at(-1)
    if (!paragraph || paragraph.numbered) return
    paragraph.numbered = true
    parts.push(escapeHtml(numbering.next(paragraph, paragraph.style)))
  }

  function open(name: string, { val, char = '', font = '' }: Record<string, string>): void {
    const [paragraph, cell, run] = [paragraphs.at(-1), cells.at(-1), runs.at(-1)]
    if (name === 'p') {
      paragraphs.push({ numbered: false })
      parts.push('<p>')
    } else if (name === 'r') {
      number()
      runs.push({ text: '', hidden: false })
    } else if (name === 'tbl') parts.push('<table>')
    else if (name === 'tr') parts.push('<tr>')
    else if (name === 'tc') {
      cells.push({ index: parts.length, span: 1, covered: false })
      parts.push('<td>')
    } else if (name === 'txbxContent') {
      outer.push(parts)
      parts = []
    } else if (run && (name === 'br' || name === 'cr')) run.text += '\n'
    else if (run && name === 'tab') run.text += '\t'
    else if (run && name === 'noBreakHyphen') run.text += '-'
    else if (run && name === 'sym') run.text += readSymbol(font, char)
    else if (run && name === 'vanish' && within('r', 'rPr')) run.hidden = isOn(val)
    else if (cell && within('tc', 'tcPr')) {
      if (name === 'gridSpan') cell.span = Number(val)
      else if (name === 'vMerge') cell.covered = val !== 'restart'
    } else if (name === 'gridBefore' && within('tr', 'trPr')) gap = Number(val)
    else if (paragraph && within('p', 'pPr') && name === 'pStyle') paragraph.style = val ?? ''
    else if (paragraph && within('p', 'pPr', 'numPr')) {
      if (name === 'numId') paragraph.list = val ?? ''
      else if (name === 'ilvl') paragraph.level = Number(val)
    }
  }

  function close(name: string): void {
    if (name === 'pPr' && path.at(-1) === 'p') number()
    else if (name === 'p') {
      paragraphs.pop()
      parts.push('</p>')
      if (paragraphs.length === 0) parts.push(...boxes.splice(0))
    } else if (name === 'r') {
      const run = runs.pop()
      if (run) parts.push(run.hidden ? `<span hidden>${escapeHtml(run.text)}</span>` : escapeHtml(run.text))
    } else if (name === 'tbl') parts.push('</table>')
    else if (name === 'tr') parts.push('</tr>')
    else if (name === 'trPr' && gap > 0) {
      parts.push(`<td colspan="${gap}"></td>`)
      gap = 0
    } else if (name === 'tc') {
      const cell = cells.pop()
      if (cell) parts[cell.index] = `<td colspan="${cell.span}">${cell.covered ? '<div hidden>' : ''}`
      parts.push(cell?.covered ? '</div></td>' : '</td>')
    } else if (name === 'txbxContent') {
      boxes.push(parts.join(''))
      parts = outer.pop() ?? []
    }
  }

  readXml(xml, {
    open(name, attributes) {
      if (mutedFrom === 0 && muted.has(name)) mutedFrom = path.length + 1
      if (mutedFrom === 0) open(name, attributes)
      path.push(name)
    },
    text(text) {
      const run = runs.at(-1)
      if (mutedFrom === 0 && run && path.at(-1) === 't') run.text += text
    },
    close(name) {
      path.pop()
      if (mutedFrom === 0) close(name)
      else if (path.length < mutedFrom) mutedFrom = 0
    },
  })
  return parts.join('')
}

function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false'
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')
}
