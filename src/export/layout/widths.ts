import { linesOf } from '../text.ts'
import { type Column, em, measure, padding } from './measure.ts'
import { shortest } from './shortest.ts'

/** Words up to this long stay on one line. */
const unbroken = 5.5
/** Longer ones have room for at least so many characters. */
const leastWords = 4

interface Need {
  least: number
  wish: number
}

/**
 * The widths of columns that share `width`. Figures stay on one line. Where not all can, what is left goes where it makes
 * the table shortest, so that a form keeps to its page.
 */
export function columnWidths(columns: readonly Column[], width: number): number[] {
  const needs = columns.map(needOf)
  const equal = width / columns.length
  if (needs.every(({ wish }) => wish <= equal)) return columns.map(() => equal)
  const least = needs.map((need) => need.least)
  const wishes = needs.map((need) => need.wish)
  if (sum(wishes) <= width) return grown(wishes, width)
  if (sum(least) >= width) return grown(least, width)
  return grown(shortest(columns, least, width), width)
}

/** All in their proportion, so that they fill `width`. */
function grown(widths: readonly number[], width: number): number[] {
  const all = sum(widths)
  return widths.map((own) => (own / all) * width)
}

function needOf({ heading, kind, texts }: Column): Need {
  const longest = Math.max(...linesOf(heading).map(measure))
  const content = Math.max(0, ...texts.flatMap(linesOf).map(measure))
  if (kind === undefined || kind === 'words' || kind === 'figure-or-words') {
    const head = headingLeast(longest)
    return need(Math.max(head, content <= unbroken ? content : leastWords), Math.max(longest, content))
  }
  const figures = Math.min(content, 10)
  // 自评得分 stands on one line or on two halves.
  const head = kind === 'score' ? (figures <= 2 ? 2 : Math.min(longest, 4)) : headingLeast(longest)
  const least = Math.max(head, figures)
  return need(least, Math.max(least, longest))
}

/** A heading of up to five characters may stand on two lines, a longer one on more. */
function headingLeast(longest: number): number {
  return longest <= 2 ? longest : Math.max(3, Math.ceil(longest / 4))
}

function need(least: number, wish: number): Need {
  return { least: least * em + padding, wish: Math.max(least, wish) * em + padding }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
