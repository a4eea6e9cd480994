import { type Lexicon, longestWord, type Quantity, scan, type Token } from '../../prose/index.ts'

/** A figure of a text, or a stretch between figures; two of the same `key` say the same. */
export interface Piece {
  key: string
  start: number
  end: number
  figure?: {
    text: string
    /** What it counts; figures of one unit may be the same figure with another value. */
    unit: string
    /** The heading above it. */
    section?: string
  }
}

const heading = /^[^\S\n]*[一二三四五六七八九十]{1,3}、[^\n。；]{1,60}$/gm

const year = /^(?:19|20)\d{2}年/

/** A text as figures and what stands between them, both as the checker's scanner sees them. Years and dates are figures. */
export function piecesOf(text: string, lexicon: Lexicon): Piece[] {
  const headings = [...text.matchAll(heading)].map(({ index, 0: line }) => ({ index, line: line.trim() }))
  let above = -1
  const pieces: Piece[] = []
  for (const token of scan(text, lexicon)) {
    const written = text.slice(token.start, token.end)
    const says = readFigure(token, written)
    if (!says) {
      pieces.push({ key: `：${written}`, start: token.start, end: token.end })
      continue
    }
    const end = says.length === undefined ? token.end : token.start + says.length
    const about = looseningBefore(token.start, pieces, lexicon, text)
    if (about) pieces.pop()
    const start = about?.start ?? token.start
    while ((headings[above + 1]?.index ?? Infinity) <= start) above++
    const section = headings[above]?.line
    const figure = { text: text.slice(start, end), unit: says.unit }
    const key = `${about?.key ?? ''} ${says.unit} ${says.amount}`
    pieces.push({ key, start, end, figure: section === undefined ? figure : { ...figure, section } })
  }
  return pieces
}

/** 约, right before a figure, is a part of it. */
function looseningBefore(at: number, pieces: readonly Piece[], lexicon: Lexicon, text: string) {
  const last = pieces.at(-1)
  if (last?.end !== at || last.figure) return undefined
  const entry = longestWord(lexicon, text, last.start)
  return entry?.meanings.some(({ kind }) => kind === 'approximation') ? last : undefined
}

interface Said {
  unit: string
  amount: string
  /** Of the figure, where it is a part of the token: 2023年决算数 is one word of the form. */
  length?: number
}

function readFigure(token: Token, written: string): Said | undefined {
  if (token.type === 'quantity') return { unit: unitOf(token.quantity), amount: amountOf(token.quantity) }
  if (token.type === 'structural')
    return token.reason === 'date' ? { unit: '日期', amount: written } : undefined
  const named = token.type === 'word' ? year.exec(written)?.[0] : undefined
  if (named) return { unit: '年份', amount: named.slice(0, 4), length: named.length }
  return token.type === 'year' ? { unit: '年份', amount: String(token.year) } : undefined
}

/** 元 and 万元 are of one unit, 个 and 场 are not. */
function unitOf({ unit }: Quantity): string {
  return unit.dimension === 'count' ? unit.name : unit.dimension
}

/** The same for 1161.77万元 and 11,617,700元; another for 约1161.77万元. */
function amountOf({ value, unit, upper, approximation, fraction, multiple }: Quantity): string {
  const base = [value, ...(upper ? [upper] : [])].map((one) => one.times(unit.factor).toFixed())
  return [...base, JSON.stringify(approximation ?? ''), fraction, multiple].join(' ')
}
