import type { CellKind } from '../../form/index.ts'
import { cellMargin, points, size } from '../measures.ts'
import { linesOf } from '../text.ts'

const em = points(size.five)
const padding = 2 * cellMargin + points(1)

/** Words up to this long stay on one line. */
const unbroken = 5.5

interface Column {
  heading: string
  kind: CellKind | undefined
  texts: readonly string[]
}

interface Need {
  least: number
  wish: number
}

const latin = 0.62
const percent = 0.95
/** What Word puts between Chinese and other signs. */
const betweenScripts = 0.25

/** How wide a text is on one line, in characters of full width; rather too wide than too narrow. */
export function measure(text: string): number {
  let width = 0
  let before: boolean | undefined
  for (const sign of text) {
    const chinese = (sign.codePointAt(0) ?? 0) >= 0x2000
    width += chinese ? 1 : sign === '%' ? percent : latin
    if (before !== undefined && before !== chinese) width += betweenScripts
    before = chinese
  }
  return width
}

/**
 * The widths of columns that share `width`. Figures stay on one line; what long texts get beyond their least grows with
 * their length, though more slowly. Where all have what they wish, the rest is dealt out alike.
 */
export function columnWidths(columns: readonly Column[], width: number): number[] {
  const needs = columns.map(needOf)
  const equal = width / columns.length
  if (needs.every(({ wish }) => wish <= equal)) return columns.map(() => equal)
  const least = sum(needs.map((need) => need.least))
  const wish = sum(needs.map((need) => need.wish))
  if (wish <= width) return needs.map((need) => (need.wish / wish) * width)
  if (least >= width) return needs.map((need) => (need.least / least) * width)
  return needs.map((need) => need.least + ((width - least) * (need.wish - need.least)) / (wish - least))
}

function needOf({ heading, kind, texts }: Column): Need {
  const longest = Math.max(...linesOf(heading).map(measure))
  const content = Math.max(0, ...texts.flatMap(linesOf).map(measure))
  if (kind === undefined || kind === 'words' || kind === 'figure-or-words') {
    const head = headingLeast(longest)
    if (content <= unbroken) return need(Math.max(head, content), content)
    const whole = Math.max(...texts.map(measure))
    return need(Math.max(head, 4), 4 + (whole - 4) ** 0.7)
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
