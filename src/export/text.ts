import { type IRunOptions, Tab, TextRun } from 'docx'

/** Everything but the characters that XML 1.0 can hold. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
const placeholder = /(【待补充[^】]*】)/

/** Text as a file can hold it: without the control characters and broken signs that XML forbids. */
export function clean(text: string): string {
  return text.replace(forbidden, '')
}

export function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/)
}

/** One line as runs. What is still to be filled in is highlighted. */
export function runsOf(line: string, options: IRunOptions = {}): TextRun[] {
  return clean(line)
    .split(placeholder)
    .flatMap((part, index) => {
      if (part === '') return []
      const marked: IRunOptions = index % 2 === 1 ? { ...options, highlight: 'yellow' } : options
      return [new TextRun({ ...marked, children: withTabs(part) })]
    })
}

function withTabs(text: string): (string | Tab)[] {
  return text.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]))
}
