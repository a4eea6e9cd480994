/**
 * Physical lines of a pasted text, and the tab-separated records of the clipboard: quoted cells may hold line ends,
 * `""` is a quote. A quote that does not close before a tab or a line end is a sign like any other.
 */

export interface Span {
  start: number
  end: number
  /** Line number, from 1. */
  line: number
}

export interface RecordCell extends Span {
  text: string
}

export interface TextLine extends Span {
  text: string
  /** Where the next line begins. */
  next: number
}

export interface TextRecord {
  cells: RecordCell[]
  end: number
  next: number
  lines: number
}

const lineEnd = /\r\n?|\n/g

export function readLine(text: string, start: number, line: number): TextLine {
  lineEnd.lastIndex = start
  const match = lineEnd.exec(text)
  const end = match?.index ?? text.length
  return { text: text.slice(start, end), start, end, line, next: match ? lineEnd.lastIndex : text.length + 1 }
}

/** The record that begins at `start`; more than one line where quoted cells run on. */
export function readRecord(text: string, start: number, line: number): TextRecord {
  const cells: RecordCell[] = []
  let position = start
  let lines = 1
  for (;;) {
    const quoted = text.charCodeAt(position) === 34 ? readQuoted(text, position) : undefined
    const end = quoted?.end ?? endOfCell(text, position)
    const content = quoted ? quoted.text : text.slice(position, end)
    cells.push({ text: content, start: position, end, line: line + lines - 1 })
    if (quoted) lines += content.match(lineEnd)?.length ?? 0
    if (text.charAt(end) !== '\t') {
      const next = text.startsWith('\r\n', end) ? end + 2 : end + 1
      return { cells, end, next, lines }
    }
    position = end + 1
  }
}

function endOfCell(text: string, start: number): number {
  let end = start
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === 9 || code === 10 || code === 13) break
  }
  return end
}

function readQuoted(text: string, start: number): { text: string; end: number } | undefined {
  for (let position = start + 1; position < text.length; position++) {
    const code = text.charCodeAt(position)
    if (code === 9) return undefined
    if (code !== 34) continue
    const after = text.charCodeAt(position + 1)
    if (after === 34) position++
    else if (position + 1 >= text.length || after === 9 || after === 10 || after === 13) {
      return { text: text.slice(start + 1, position).replaceAll('""', '"'), end: position + 1 }
    } else return undefined
  }
  return undefined
}
