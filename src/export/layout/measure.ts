import type { CellKind } from '../../form/index.ts'
import { cellMargin, points, size } from '../measures.ts'

/** A full-width character of a table, and what a cell has beside its text. */
export const em = points(size.five)
export const padding = 2 * cellMargin + points(1)

export interface Column {
  heading: string
  kind: CellKind | undefined
  texts: readonly string[]
}

const percent = 0.95
/** What Word puts between Chinese and other signs. */
const betweenScripts = 0.25

/** How wide a text is on one line, in characters of full width; rather too wide than too narrow. */
export function measure(text: string): number {
  return measureWith(0.62, text)
}

/** The same, with letters and digits of this width. */
export function measureWith(latin: number, text: string): number {
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
