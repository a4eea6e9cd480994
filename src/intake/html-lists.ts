import { writeCounter } from './docx/counters.ts'

/** The formats of automatic numbers by the names that CSS has for them, and what stands behind the number. */
const counters: Record<string, [format: string, behind: string]> = {
  decimal: ['decimal', '. '],
  'decimal-leading-zero': ['decimalZero', '. '],
  'lower-alpha': ['lowerLetter', '. '],
  'lower-latin': ['lowerLetter', '. '],
  'upper-alpha': ['upperLetter', '. '],
  'upper-latin': ['upperLetter', '. '],
  'lower-roman': ['lowerRoman', '. '],
  'upper-roman': ['upperRoman', '. '],
  'cjk-decimal': ['ideographDigital', '、'],
  'cjk-ideographic': ['chineseCounting', '、'],
  'simp-chinese-informal': ['chineseCounting', '、'],
  'trad-chinese-informal': ['chineseCounting', '、'],
  'simp-chinese-formal': ['chineseLegalSimplified', '、'],
}

const types: Record<string, string> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** Names of lists whose items have signs and no numbers. */
const unnumbered = new Set(['none', 'disc', 'circle', 'square', 'disclosure-open', 'disclosure-closed'])

interface OpenList {
  numbered: boolean
  type: string
  next: number
  step: number
}

type Attributes = Record<string, string>

/** The numbers that a page writes before the items of its lists. They are no text of it, and would be lost. */
export class ListNumbers {
  private readonly lists: OpenList[] = []

  /** A list begins; `style` is what its style says of numbers. */
  open(name: string, { type = '', start, reversed }: Attributes, style: string | undefined): void {
    const numbered = name === 'ol'
    const own = style ?? types[type] ?? (numbered ? 'decimal' : 'disc')
    const first = wholeNumber(start) ?? 1
    this.lists.push({ numbered, type: own, next: first, step: reversed === undefined ? 1 : -1 })
  }

  close(): void {
    this.lists.pop()
  }

  /** What stands before an item; '' where that is a sign or nothing. */
  item({ type = '', value }: Attributes, style: string | undefined): string {
    const list = this.lists.at(-1)
    if (!list) return ''
    const number = wholeNumber(value) ?? list.next
    list.next = number + list.step
    const named = style ?? types[type] ?? list.type
    if (unnumbered.has(named) || !(list.numbered || named in counters)) return ''
    const [format, behind] = counters[named] ?? ['decimal', '. ']
    return writeCounter(format, number) + behind
  }
}

function wholeNumber(value: string | undefined): number | undefined {
  return /^\s*-?\d{1,9}\s*$/.test(value ?? '') ? Number(value) : undefined
}
