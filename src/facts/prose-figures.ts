import type { Fact } from '../../schemas/fact.ts'
import { createLexicon, scan, type Token } from '../prose/index.ts'
import type { ReadCell } from './cells.ts'
import type { ProseFigure } from './ledger.ts'

/** Cells of prose longer than this are still kept, but their figures are not looked up. */
const LONGEST = 20_000
/** How many characters of a clause name a figure. */
const CONTEXT = 16

const lexicon = createLexicon([])

/** The quantities inside the cells that are prose (goals, results, what an indicator achieved), named by their own words. */
export function readProse(cells: Iterable<ReadCell>): ProseFigure[] {
  const figures: ProseFigure[] = []
  for (const cell of cells) {
    if (
      cell.value.state !== 'words' ||
      cell.text.length > LONGEST ||
      !/[0-9０-９零一二两三四五六七八九十百千万亿半]/.test(cell.text)
    )
      continue
    const tokens = scan(cell.text, lexicon)
    let count = 0
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'quantity') continue
      const { quantity } = token
      const context = contextOf(cell.text, tokens, index)
      const value = quantity.value.times(quantity.unit.factor)
      const fact: Fact = {
        ...cell.fact,
        id: `${cell.id}#${++count}`,
        label: context || cell.fact.label,
        value: value.toFixed(),
        unit: baseUnit(quantity.unit.dimension, quantity.unit.name),
      }
      figures.push({
        fact,
        value,
        unit: fact.unit as string,
        context,
        before: cell.text.slice(Math.max(0, token.start - CONTEXT), token.start).replace(/\s+/g, ''),
        after: cell.text.slice(token.end, token.end + CONTEXT).replace(/\s+/g, ''),
        target: cell.column.id === 'target' || cell.column.id === 'expected',
        ...(cell.row.id.startsWith('indicator.')
          ? { indicator: cell.id.slice(0, cell.id.lastIndexOf('.')) }
          : {}),
      })
    }
  }
  return figures
}

function baseUnit(dimension: string, name: string): string {
  return dimension === 'money' ? '万元' : name
}

/** The clause up to the figure, and the noun behind it. */
function contextOf(text: string, tokens: readonly Token[], index: number): string {
  const token = tokens[index] as Token
  let start = token.start
  for (let at = index - 1; at >= 0; at--) {
    const before = tokens[at] as Token
    if (before.type === 'break' && before.level !== 'list' && before.level !== 'open') break
    if (before.type === 'quantity') break
    start = before.start
  }
  let end = token.end
  for (let at = index + 1; at < tokens.length && end - token.end < 8; at++) {
    const after = tokens[at] as Token
    if (after.type !== 'text' && after.type !== 'word') break
    end = after.end
  }
  const before = text.slice(Math.max(start, token.start - CONTEXT), token.start)
  return `${before}${text.slice(token.end, Math.min(end, token.end + 8))}`.replace(/\s+/g, '')
}
